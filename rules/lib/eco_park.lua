-- 国家生态工业示范园区各方案共有的写法。What the schemes of eco-industrial parks have in common.

-- 科财函〔2021〕159号 三（一）2：创建、验收、复查评估的重点考核内容
local function carbon_assessed()
  gate "carbon_assessed" {
    title     = { zh = "碳达峰碳中和目标和举措落实情况", en = "Carbon targets and measures" },
    document  = "mee-2021-159",
    clause    = "三（一）2",
    require   = is_true(carbon_measures_assessed),
    reference = true,
    note      = "文件列为创建、验收和复查评估的重点考核内容，没有规定怎样评：只看是否已考核。",
  }
end

return { carbon_assessed = carbon_assessed }
