#pragma once
// report.html: one file that opens offline, is read without JavaScript and prints on A4.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "explain/rounding.hpp"
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
  explicit Page(const RoundView& view);
  ~Page();
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  /// In the order they are to be read: first those with a section of their own, then those with a line only.
  void add(const explain::SubjectReport& report);
  void add(std::size_t subject);
  /// How many outcomes depend on rounding, of those added so far.
  [[nodiscard]] std::size_t rounding() const { return rounding_.size(); }
  [[nodiscard]] std::string finish(const Assets& assets) &&;

 private:
  const RoundView& view_;
  std::size_t detailed_ = 0;
  std::vector<Entry> entries_;
  std::vector<explain::RoundingCase> rounding_;
  std::string sections_;
  std::string radars_;  // JSON, comma separated
};

}  // namespace heng::report
