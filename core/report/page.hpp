#pragma once
// report.html: one file that opens offline, is read without JavaScript and prints on A4.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "report/round_view.hpp"

namespace heng::report {

/// What is inlined.
struct Assets {
  std::string style, script, echarts;
};
[[nodiscard]] Result<Assets> load_assets(const std::string& folder);

struct Entry;  // a subject's line of the overview

class Page {
 public:
  /// A section of its own for the first `detailed` subjects that are added.
  Page(const RoundView& view, std::size_t detailed);
  ~Page();
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  /// In the order they are to be read.
  void add(const explain::SubjectReport& report);
  [[nodiscard]] std::string finish(const Assets& assets) &&;

 private:
  const RoundView& view_;
  std::size_t detailed_;
  std::vector<Entry> entries_;
  std::string sections_;
  std::string radars_;  // JSON, comma separated
};

}  // namespace heng::report
