#pragma once
// How a weakening is said: what the layer changed, both values with their places, the clause, and the witness.

#include "plan/witness.hpp"
#include "script/layer_proof.hpp"

namespace heng::script {

[[nodiscard]] std::vector<WitnessText> witness_texts(const plan::JointGraph& joint, const plan::Witness& witness);
/// 单位能耗碳排放 0.22 tCO2/tce，年综合能源消费量 500,000 tce
[[nodiscard]] Bilingual witness_line(const std::vector<WitnessText>& witness);
[[nodiscard]] Diagnostic weakening_message(const plan::Scheme& layered, const LayerVerdict& verdict);
[[nodiscard]] Bilingual title_of(LayerVerdict::What what);
/// proved stricter (by direction), unchanged, weakened …
[[nodiscard]] Bilingual found_title(const LayerVerdict& verdict);

}  // namespace heng::script
