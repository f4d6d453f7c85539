// heng pin SCHEME: records in base.toml what the base says, so that a later change of it is told item by item.

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "script/base_record.hpp"
#include "script/formula.hpp"
#include "script/layer_proof.hpp"

namespace heng::app {
namespace {

/// What the layer's head still says of an older base.
Bilingual to_write(const plan::Layer& layer, const script::BaseRecord& record) {
  if (layer.base_version.empty() || layer.base_version == record.version) return {};
  return record.version.empty() ? say("{0} 里的 version = {1} 请删去：上层不写版本",
                                      "remove version = {1} at {0}: the base names no version",
                                      {layer.extends_place.text(), quoted(layer.base_version)})
                                : say("{0} 请改为 version = {1}", "at {0} write version = {1}",
                                      {layer.extends_place.text(), quoted(record.version)});
}

}  // namespace

Exit run_pin(const Options& options) {
  Diagnostics findings;
  const auto refuse = [&] {
    show_findings(findings, options);
    return Exit::findings;
  };
  const auto root = library_root(options, {});
  if (!root) {
    findings.add(root.error());
    return refuse();
  }
  const auto catalogue = define::load_catalogue(*root, findings);
  script::check_formulas(catalogue, findings);
  const auto loaded = script::load_proved({&catalogue, options.words[0], {}, {}, {}}, findings);
  if (!loaded.scheme || findings.has_errors()) return refuse();
  if (loaded.base.empty()) {
    findings.error(
        "app.no_base", loaded.scheme->layers.back().place,
        say("{0} 不叠加在别的方案上，没有可记的", "{0} extends nothing: there is nothing to pin", {options.words[0]}));
    return refuse();
  }
  const auto record = script::record_of(catalogue, loaded.base);
  if (!record) return refuse();
  const auto& layer = loaded.scheme->layers.back();
  const auto file = layer.folder + "/base.toml";
  OutputFiles files;
  auto written = files.stage(file, script::base_toml(*record, layer.id));
  if (written) written = files.commit();
  if (!written) {
    findings.add(written.error());
    return refuse();
  }
  show_findings(findings, options);  // what had changed until now
  print(say("已记下 {0} 的内容：{1}", "recorded what {0} says: {1}", {record->id, file}).in(options.language) + "\n");
  if (const auto next = to_write(layer, *record); !next.empty()) print(next.in(options.language) + "\n");
  return Exit::done;
}

}  // namespace heng::app
