// Right in the handshake; does what its setting says when it is asked for rows (or opened, or closed).
#include <csignal>
#include <cstdio>
#include <heng/plugin.hpp>
#include <thread>

namespace {

class Misbehaving final : public heng::Source {
 public:
  Misbehaving(const heng::Config& config, heng::Host) : what_(config.text("what")) {
    std::puts("a plugin prints to standard output");
    if (what_ == "crash_open") std::raise(SIGSEGV);
    if (what_ == "leak") kept_ = new char[100000];
  }
  ~Misbehaving() override {
    if (what_ == "crash_close") std::raise(SIGABRT);
    if (what_ == "leak") kept_ = nullptr;
  }
  std::vector<heng::Column> columns() override { return {{"园区名称", heng::ColumnKind::text}}; }
  bool next(heng::Batch& batch) override {
    if (done_) return false;
    done_ = true;
    if (what_ == "crash") std::raise(SIGSEGV);
    if (what_ == "exit") std::_Exit(7);
    if (what_ == "memory") static_cast<void>(std::vector<char>(std::size_t{1} << 40, 'x'));
    while (what_ == "hang") std::this_thread::sleep_for(std::chrono::seconds(1));
    batch[0].text("甲");
    return true;
  }

 private:
  std::string what_;
  char* kept_ = nullptr;
  bool done_ = false;
};

}  // namespace

HENG_EXPORT_PLUGIN(Misbehaving, "crash", "1", "a bad plugin",
                   R"({"properties": {"what": {"type": "string", "default": ""}}})")
