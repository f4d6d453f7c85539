#pragma once
// The SHA-256 of a file, so that a reader of a result can tell which edition of the data it rests on.

#include <future>
#include <string>

namespace heng::data {

/// In hexadecimal, computed beside whatever the caller does meanwhile; empty when the file cannot be read.
[[nodiscard]] std::future<std::string> digest_of_file(std::string path);

}  // namespace heng::data
