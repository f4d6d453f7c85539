#include "script/vocabulary.hpp"

#include <vector>

namespace heng::script {

std::span<const Word> vocabulary() {
  static const std::vector<Word> all = [] {
    std::vector<Word> words;
    for (const auto part : {criterion_words(), library_words(), condition_words(), scale_words(), function_words(), cohort_words(), result_words()})
      words.insert(words.end(), part.begin(), part.end());
    return words;
  }();
  return all;
}

}  // namespace heng::script
