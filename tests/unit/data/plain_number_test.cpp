#include "data/plain_number.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <random>

#include "data/scaling.hpp"

namespace heng::data {
namespace {

TEST(PlainNumber, AgreesWithStrtod) {
  std::mt19937 random(7);
  for (int i = 0; i < 20000; ++i) {
    auto text = std::to_string(random() % 100000000);
    if (i % 2 != 0) text += "." + std::to_string(random() % 1000000);
    if (i % 5 == 0) text.insert(0, "-");
    double value = 0;
    const bool taken = plain_number(text, value);
    EXPECT_TRUE(!taken || value == std::strtod(text.c_str(), nullptr)) << text;
  }
}

TEST(PlainNumber, DeclinesEverythingElse) {
  double value = 0;
  for (const auto* text :
       {"", "-", ".", "1.", ".5", "+1", "1e3", " 1", "1 ", "1,000", "1.2.3", "12345678901234567", "１", "nan", "0x1"}) {
    EXPECT_FALSE(plain_number(text, value)) << text;
  }
}

TEST(Scaling, DividesByExactReciprocals) {
  EXPECT_EQ(scaling_by(0.01)(35), 0.35);
  EXPECT_EQ(scaling_by(0.01)(29), 0.29);
  EXPECT_EQ(scaling_by(0.001)(7), 0.007);
  EXPECT_EQ(scaling_by(10000)(1.5), 15000);
  EXPECT_EQ(scaling_by(1)(0.1), 0.1);
}

}  // namespace
}  // namespace heng::data
