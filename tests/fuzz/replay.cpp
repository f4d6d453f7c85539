// Runs a fuzz target over every file of the folders given: what libFuzzer does first, without libFuzzer.

#include <cstdio>
#include <filesystem>

#include "base/files.hpp"
#include "fuzz/target.hpp"

int main(int count, char** folders) {
  int files = 0;
  for (int i = 1; i < count; ++i)
    for (const auto& entry : std::filesystem::directory_iterator(folders[i])) {
      const std::string bytes = heng::read_file(entry.path().string()).value();
      std::printf("%s\n", entry.path().c_str());  // the last one printed is the one that ended the program
      std::fflush(stdout);
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
      ++files;
    }
  return files > 0 ? 0 : 1;
}
