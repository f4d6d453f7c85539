#pragma once
// What was asked for on the command line. Plain data.

#include <optional>
#include <string>
#include <vector>

#include "base/bilingual.hpp"
#include "define/date.hpp"

namespace heng::app {

struct Options {
  std::string command;
  std::vector<std::string> words;  // after the command: ROUND, SUBJECT, SCHEME…
  Language language = Language::zh;
  bool json = false;
  bool strict = false;
  bool stamp = false;                                      // evaluate: the time of reading goes into the results
  bool coverage = false, mutate = false, suggest = false;  // test
  std::string junit;                                       // test: file to write; empty = none
  bool write = false;                                      // map: into the round
  bool layers = false;
  bool timeline = false;
  bool help = false;
  bool version = false;
  std::string out;  // folder for the files; empty = not given
  std::optional<define::Date> as_of;
  std::string scheme;                // new: what a province is put on, what a round evaluates
  std::string workbook;              // new round: the scheme that the form is for; empty = a CSV skeleton
  std::string library;               // empty = found
  std::vector<std::string> plugins;  // searched first
  bool isolate = false;              // every plugin in a child process, not only those from elsewhere
  unsigned threads = 0;              // 0 = all cores
  std::size_t limit_html = 300;
};

}  // namespace heng::app
