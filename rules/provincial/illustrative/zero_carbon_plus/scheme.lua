-- 示例：省级零碳园区加严方案（虚构，不对应任何已发布文件）
-- 演示省级怎样叠加在国家方案上：收紧一个限值（见 parameters.toml），增加一条本地门槛。国家条款原样保留，不抄写。
-- Illustrative, not a published scheme: shows how a province tightens one limit and adds one criterion of its own.

scheme "provincial.illustrative.zero_carbon_plus" {
  title    = { zh = "省级零碳园区加严方案（示例）", en = "Provincial zero-carbon park plus (illustrative)" },
  extends  = "national.zero_carbon_park",
  document = "ndrc-2025-910",
  subject  = "park",
  layer    = "provincial",
}

gate "clean_transport" {
  title   = { zh = "货物清洁运输比例（示例本地门槛）", en = "Clean transport of goods (illustrative local gate)" },
  clause  = "三（三）",
  require = at_least(clean_transport_share, param.clean_transport_share),
  note    = "示例数值，不是任何省的规定。",
}
