// Right in the handshake; its setting names what it does to the process, the contract or the machine afterwards.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cfenv>
#include <clocale>
#include <csetjmp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <heng/plugin.hpp>
#include <limits>
#include <string>
#include <thread>
#include <vector>

namespace {

std::string wanted;
std::jmp_buf somewhere;

class Hostile final : public heng::Source {
 public:
  Hostile(const heng::Config& config, heng::Host) { wanted = config.text("what"); }
  ~Hostile() override {
    if (wanted == "abort_in_destructor") std::abort();
    while (wanted == "hang_in_destructor") ::pause();
  }
  std::vector<heng::Column> columns() override {
    return {{"园区名称", heng::ColumnKind::text}, {"综合能耗", heng::ColumnKind::number}};
  }
  bool next(heng::Batch& batch) override {
    if (done_ && wanted != "endless_rows") return false;
    done_ = true;
    disturb();
    batch[0].text("甲");
    batch[1].number(1.5);
    return true;
  }

 private:
  static void disturb() {
    if (wanted == "throw_int") throw 5;
    if (wanted == "exit") std::exit(0);
    if (wanted == "quick_exit") std::quick_exit(3);
    if (wanted == "stop") std::raise(SIGSTOP);
    if (wanted == "spin")
      std::thread([] {
        for (;;) std::this_thread::yield();
      }).join();
    if (wanted == "stack") deeper(1);
    if (wanted == "fill_output") fill(STDOUT_FILENO);
    if (wanted == "close_files")
      for (int file = 0; file < 1024; ++file) ::close(file);
    if (wanted == "fork" && ::fork() == 0) ::pause();
    if (wanted == "fork_bomb")
      for (int i = 0; i < 100000; ++i)
        if (::fork() == 0) ::pause();
    if (wanted == "kill_parent") ::kill(::getppid(), SIGKILL);
    if (wanted == "kill_all") ::kill(-1, SIGKILL);
    if (wanted == "kill_group") ::kill(0, SIGTERM);
    if (wanted == "exec") ::execl("/bin/sleep", "sleep", "1000", nullptr);
    if (wanted == "threads")
      for (int i = 0; i < 20; ++i)
        std::thread([] {
          for (;;) ::pause();
        }).detach();
    if (wanted == "memory")
      for (std::vector<char*> kept;;) std::memset(kept.emplace_back(new char[1 << 24]), 1, 1 << 24);
    if (wanted == "locale") {
      std::setlocale(LC_ALL, "de_DE.UTF-8");
      std::fesetround(FE_UPWARD);
      static_cast<void>(!::chdir("/"));
      ::umask(0777);
    }
    if (wanted == "signals") {
      for (int signal = 1; signal < 32; ++signal) std::signal(signal, SIG_IGN);
      for (;;) ::pause();
    }
    if (wanted == "talk") {  // down every file it has: one of them leads to the host
      const std::uint64_t size = 1 << 20;
      for (int file = 3; file < 64; ++file) {
        static_cast<void>(!::write(file, &size, sizeof size));
        static_cast<void>(!::write(file, "{\"size\": 4294967296, \"rows\": 3}", 31));
      }
    }
    if (wanted == "large_shared")
      for (int file = 3; file < 64; ++file) static_cast<void>(!::ftruncate(file, off_t{1} << 40));
  }

  static int deeper(int depth) {
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return deeper(depth + 1) + room[0];
  }
  static void fill(int file) {
    const std::string line(1 << 16, 'x');
    for (int i = 0; i < 4096; ++i)
      if (::write(file, line.data(), line.size()) < 0) return;
  }

  bool done_ = false;
};

/// What C++ authors cannot get wrong through the wrapper: the structs themselves.
std::int32_t next(heng_source* source, ArrowArray* out, heng_text* error) {
  if (wanted == "jump") std::longjmp(somewhere, 1);
  if (wanted == "bad_status") return 77;
  if (wanted == "endless_text") {
    error->length = std::numeric_limits<std::uint64_t>::max();
    return HENG_ERROR;
  }
  const auto status = heng::abi::next(source, out, error);
  if (status != HENG_OK || out->n_children != 2) return status;
  auto* text = out->children[0];
  auto* number = out->children[1];
  const auto offsets = [&] { return static_cast<std::int32_t*>(const_cast<void*>(text->buffers[1])); };
  if (wanted == "untouched") std::memset(out, 0, sizeof *out);
  if (wanted == "long_length") out->length = text->length = number->length = std::int64_t{1} << 30;
  if (wanted == "negative_length") out->length = -1;
  if (wanted == "longer_than_children") out->length = 2;
  if (wanted == "offsets_down") offsets()[0] = 3, offsets()[1] = 1;
  if (wanted == "offsets_far") offsets()[1] = std::numeric_limits<std::int32_t>::max();
  if (wanted == "not_utf8") std::memcpy(const_cast<void*>(text->buffers[2]), "\xff\xfe\xfd", 3);
  if (wanted == "nan")
    *static_cast<double*>(const_cast<void*>(number->buffers[1])) = std::numeric_limits<double>::quiet_NaN();
  if (wanted == "infinite")
    *static_cast<double*>(const_cast<void*>(number->buffers[1])) = std::numeric_limits<double>::infinity();
  if (wanted == "missing_column") out->n_children = 1;
  if (wanted == "null_child") out->children[1] = nullptr;
  if (wanted == "wild_buffer") number->buffers[1] = reinterpret_cast<const void*>(std::uintptr_t{8});
  if (wanted == "wild_release") out->release = reinterpret_cast<void (*)(ArrowArray*)>(std::uintptr_t{16});
  if (wanted == "release_twice")
    out->release(out), out->release = [](ArrowArray* a) { std::free(a->private_data), std::free(a->private_data); };
  return status;
}

std::int32_t schema(heng_source* source, ArrowSchema* out, heng_text* error) {
  const auto status = heng::abi::schema(source, out, error);
  if (wanted == "wrong_schema") out->format = "+l";
  if (wanted == "schema_without_children") out->n_children = 0;
  if (wanted == "schema_of_lists") out->children[0]->format = "+l";
  return status;
}

constexpr heng_plugin described() {
  auto plugin = heng::abi::describe<Hostile>("hostile", "1", "a bad plugin",
                                             R"({"properties": {"what": {"type": "string", "default": ""}}})");
  plugin.next = &next;
  plugin.schema = &schema;
  return plugin;
}

}  // namespace

extern "C" HENG_EXPORT const heng_plugin heng_plugin_v1 = described();
