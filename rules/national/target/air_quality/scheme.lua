-- 空气质量持续改善行动计划（国发〔2023〕24号）：2025 年目标，按评价范围适用。
-- “左右”“力争”“原则上”“鼓励”的作参考；“基本”没有比例，由填报单位确认是或否；没有数值、也说不出做到没有的任务只列在条款里。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.air_quality" {
  title    = { zh = "空气质量持续改善目标", en = "Air-quality targets 2025" },
  document = "state-council-2023-24",
  subject  = "region",
  layer    = "national",
  note     = {
    zh = "读法：“以上、以内”含本数，“低于”不含；“左右、力争、原则上、鼓励”作参考，不决定结论。",
    en = "以上 and 以内 include the number, 低于 does not; what is approximate, strived for, in principle or encouraged is for reference.",
  },
}

local track = use "target_tracking"

-- 评价范围：一行一个地区、城市、港口或项目
local national      = equals(air_scope, "全国")
local jing_jin_ji   = equals(air_scope, "京津冀及周边地区")
local yangtze_delta = equals(air_scope, "长三角地区")
local fenwei        = equals(air_scope, "汾渭平原")
local beijing       = equals(air_scope, "北京市")
local key_region    = one_of(air_scope, { "京津冀及周边地区", "长三角地区", "汾渭平原" })
local city          = one_of(air_scope, { "重点区域城市", "其他城市", "北京市" })
local key_city      = one_of(air_scope, { "重点区域城市", "北京市" })
local project       = equals(air_scope, "建设项目")

-- （三） 目标指标 ----------------------------------------------------------------------------------------------------

track.cut {
  code = "pm25_national", zh = "全国PM2.5浓度下降", en = "PM2.5, nation",
  clause = "（三）", when = national,
  x = pm25, base = 2020, due = 2025, goal = param.pm25_national,
}

track.ceiling {
  code = "heavy_days", zh = "重度及以上污染天数比率", en = "Days of heavy pollution",
  clause = "（三）", when = national,
  x = heavy_pollution_days, due = 2025, goal = param.heavy_days,
}

track.cut {
  code = "nox", zh = "氮氧化物排放总量下降", en = "NOx",
  clause = "（三）", when = national,
  x = nox_total, base = 2020, due = 2025, goal = param.nox,
}

track.cut {
  code = "voc", zh = "VOCs排放总量下降", en = "VOCs",
  clause = "（三）", when = national,
  x = voc_total, base = 2020, due = 2025, goal = param.voc,
}

track.cut {
  code = "pm25_jing_jin_ji", zh = "京津冀及周边PM2.5浓度下降", en = "PM2.5, Beijing–Tianjin–Hebei and around",
  clause = "（三）", when = jing_jin_ji,
  x = pm25, base = 2020, due = 2025, goal = param.pm25_jing_jin_ji,
}

track.cut {
  code = "pm25_fenwei", zh = "汾渭平原PM2.5浓度下降", en = "PM2.5, Fenwei plain",
  clause = "（三）", when = fenwei,
  x = pm25, base = 2020, due = 2025, goal = param.pm25_fenwei,
}

track.done {
  code = "pm25_yangtze_delta", zh = "长三角PM2.5浓度总体达标", en = "PM2.5, Yangtze delta",
  clause = "（三）", when = yangtze_delta,
  x = pm25_region_met, due = 2025,
  note = "“总体达标”由填报单位按现行标准确认。",
}

track.ceiling {
  code = "pm25_beijing", zh = "北京市PM2.5浓度", en = "PM2.5, Beijing",
  clause = "（三）", when = beijing,
  x = pm25, due = 2025, goal = param.pm25_beijing,
}

-- （四） 钢铁与焦化 --------------------------------------------------------------------------------------------------

track.always {
  code = "no_new_steel", zh = "不新增钢铁产能", en = "No new steel capacity",
  clause = "（四）", when = national,
  require = at_most(new_steel_capacity, param.no_new_steel),
}

track.floor {
  code = "short_process_steel", zh = "短流程炼钢产量占比", en = "Electric-furnace steel",
  clause = "（四）", when = national,
  x = short_process_steel_share, due = 2025, goal = param.short_process_steel,
}

track.ceiling {
  code = "coking_ratio", zh = "炼焦产能与长流程炼钢产能比", en = "Coking to steel capacity",
  clause = "（四）", when = jing_jin_ji,
  x = coking_steel_ratio, due = 2025, goal = param.coking_ratio,
  reference = true,
  note = "原文“控制在0.4左右”，没有给出允许偏差：按不超过0.4作参考，不决定结论。",
}

track.always {
  code = "capacity_closed_first", zh = "产能置换项目先关停后投产", en = "Replaced capacity closed before operation",
  clause = "（四）", when = all_of { project, is_true(project_capacity_replacement), is_true(project_in_operation) },
  require = is_true(replaced_capacity_closed),
  note = "被置换产能及其配套设施关停后，新建项目方可投产；没有投产的不适用。",
}

track.always {
  code = "project_transport", zh = "新改扩建项目采用清洁运输", en = "Clean transport of new projects",
  clause = "（四）", when = project,
  require = is_true(project_clean_transport),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。高耗能、高排放项目。",
}

-- （九）（十） 能源 --------------------------------------------------------------------------------------------------

track.floor {
  code = "non_fossil", zh = "非化石能源消费比重", en = "Non-fossil energy",
  clause = "（九）", when = national,
  x = non_fossil_share, due = 2025, goal = param.non_fossil,
  reference = true,
  note = "原文“左右”，没有给出允许偏差：按达到该数值作参考，不决定结论。",
}

track.floor {
  code = "final_electricity", zh = "电能占终端能源消费比重", en = "Electricity in final energy",
  clause = "（九）", when = national,
  x = final_electricity_share, due = 2025, goal = param.final_electricity,
  reference = true,
  note = "原文“左右”，没有给出允许偏差：按达到该数值作参考，不决定结论。",
}

track.cut {
  code = "coal_jing_jin_ji", zh = "京津冀及周边煤炭消费量下降", en = "Coal, Beijing–Tianjin–Hebei and around",
  clause = "（十）", when = jing_jin_ji,
  x = coal_consumption, base = 2020, due = 2025, goal = param.coal_jing_jin_ji,
  reference = true,
  note = "原文“分别下降10%和5%左右”，“左右”是否兼指前一数不明：两项都作参考，不决定结论。",
}

track.cut {
  code = "coal_yangtze_delta", zh = "长三角煤炭消费量下降", en = "Coal, Yangtze delta",
  clause = "（十）", when = yangtze_delta,
  x = coal_consumption, base = 2020, due = 2025, goal = param.coal_yangtze_delta,
  reference = true,
  note = "原文“分别下降10%和5%左右”，“左右”是否兼指前一数不明：两项都作参考，不决定结论。",
}

track.always {
  code = "coal_fenwei", zh = "汾渭平原煤炭消费量负增长", en = "Coal, Fenwei plain",
  clause = "（十）", when = fenwei,
  require = less_than(coal_consumption:at(2025), coal_consumption:at(2020)),
  note = "“负增长”的基年随上句取2020年；持平不算负增长。",
}

track.always {
  code = "coal_replacement", zh = "用煤项目等量或减量替代", en = "Coal replaced one for one or more",
  clause = "（十）", when = all_of { project, is_true(project_key_region), is_true(project_uses_coal) },
  require = at_least(project_coal_replaced, project_coal_use),
}

track.always {
  code = "coal_substitute_clean", zh = "煤炭减量替代不用高污染燃料", en = "No dirty fuel as a replacement of coal",
  clause = "（十）", when = all_of { project, is_true(project_key_region), is_true(project_uses_coal) },
  require = not_(is_true(project_dirty_substitute)),
}

track.always {
  code = "no_captive_units", zh = "不再新增自备燃煤机组", en = "No new captive coal-fired units",
  clause = "（十）", when = any_of { national, key_region },
  require = at_most(self_owned_coal_units_added, param.no_captive_units),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。",
}

-- （十一）—（十三） 锅炉、炉窑与散煤 ----------------------------------------------------------------------------------------

track.always {
  code = "no_small_boilers", zh = "建成区不新建35蒸吨/小时及以下燃煤锅炉", en = "No new coal boilers of 35 t/h and below",
  clause = "（十一）", when = city,
  require = at_most(small_coal_boilers_built, param.no_small_boilers),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。县级及以上城市建成区。",
}

track.always {
  code = "no_other_boilers", zh = "重点区域不新建除集中供暖外的燃煤锅炉", en = "No new coal boilers except central heating",
  clause = "（十一）", when = any_of { key_region, key_city },
  require = at_most(other_coal_boilers_built, param.no_other_boilers),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。",
}

track.done {
  code = "boilers_10t", zh = "基本淘汰10蒸吨/小时及以下燃煤锅炉", en = "Boilers of 10 t/h and below phased out",
  clause = "（十一）", when = all_of { city, not_(is_true(pm25_standard_met)) },
  x = boilers_10t_phased_out, due = 2025,
  note = "“基本淘汰”没有比例，由填报单位确认；是否达标看评价年。",
}

track.done {
  code = "boilers_35t", zh = "基本淘汰35蒸吨/小时及以下燃煤锅炉", en = "Boilers of 35 t/h and below phased out",
  clause = "（十一）", when = any_of { key_region, key_city },
  x = boilers_35t_phased_out, due = 2025,
  note = "“基本淘汰”没有比例，由填报单位确认。",
}

track.done {
  code = "coal_facilities", zh = "基本淘汰茶水炉等燃煤设施", en = "Other coal-fired facilities phased out",
  clause = "（十一）", when = any_of { key_region, key_city },
  x = coal_facilities_phased_out, due = 2025,
  note = "茶水炉、经营性炉灶、储粮烘干设备、农产品加工等；“基本淘汰”没有比例，由填报单位确认。",
}

track.done {
  code = "chp_radius", zh = "热电联产供热半径内关停整合", en = "Closed or merged around heat-and-power plants",
  clause = "（十一）", when = any_of { key_region, key_city },
  x = chp_radius_closed, due = 2025,
  note = "30万千瓦及以上热电联产电厂，供热半径30公里范围内的燃煤锅炉和落后燃煤小热电机组（含自备电厂）。",
}

track.always {
  code = "no_gas_producers", zh = "重点区域不新增燃料类煤气发生炉", en = "No new fuel gas producers",
  clause = "（十二）", when = any_of { key_region, key_city },
  require = at_most(gas_producers_added, param.no_gas_producers),
}

track.always {
  code = "furnaces_clean", zh = "新改扩建炉窑采用清洁低碳能源", en = "Clean energy in new furnaces",
  clause = "（十二）", when = any_of { key_region, key_city },
  require = is_true(new_furnaces_clean),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。",
}

track.always {
  code = "scattered_coal", zh = "重点区域平原地区散煤基本清零", en = "No household coal on the plains",
  clause = "（十三）", when = any_of { key_region, key_city },
  require = is_true(scattered_coal_cleared),
  note = "没有年限；“基本清零”没有比例，由填报单位确认。山区不在此列。",
}

-- （十四）—（十六） 交通 --------------------------------------------------------------------------------------------

track.growth {
  code = "rail_freight_growth", zh = "铁路货运量增长", en = "Rail freight",
  clause = "（十四）", when = national,
  x = rail_freight, base = 2020, due = 2025, goal = param.rail_freight_growth,
  reference = true,
  note = "原文“分别增长10%和12%左右”，“左右”是否兼指前一数不明：两项都作参考，不决定结论。",
}

track.growth {
  code = "water_freight_growth", zh = "水路货运量增长", en = "Water freight",
  clause = "（十四）", when = national,
  x = water_freight, base = 2020, due = 2025, goal = param.water_freight_growth,
  reference = true,
  note = "原文“分别增长10%和12%左右”，“左右”是否兼指前一数不明：两项都作参考，不决定结论。",
}

track.floor {
  code = "coal_rail", zh = "煤炭和焦炭铁路运输比例", en = "Rail share of coal and coke",
  clause = "（十四）", when = equals(air_scope, "晋陕蒙新煤炭主产区"),
  x = coal_rail_share, due = 2025, goal = param.coal_rail,
  reference = true,
  note = "原文“力争”：作参考，不决定结论。运距500公里以上。",
}

track.floor {
  code = "port_clean", zh = "沿海主要港口清洁运输比例", en = "Clean transport at ports",
  clause = "（十四）", when = equals(air_scope, "重点区域和粤港澳大湾区沿海主要港口"),
  x = port_clean_share, due = 2025, goal = param.port_clean,
  reference = true,
  note = "原文“力争”：作参考，不决定结论。",
}

track.always {
  code = "rail_connection", zh = "大宗货物项目接入铁路专用线或管道", en = "Rail siding or pipeline",
  clause = "（十四）", when = all_of { project, is_true(new_logistics_site), at_least(bulk_freight_year, param.bulk_freight) },
  require = is_true(rail_or_pipe_connected),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。年运量150万吨以上。",
}

track.always {
  code = "new_energy_vehicles", zh = "公共领域新增或更新车辆新能源比例", en = "New-energy public vehicles",
  clause = "（十五）", when = any_of { key_region, key_city },
  require = at_least(new_energy_vehicle_share, param.new_energy_vehicles),
  note = "公交、出租、城市物流配送、轻型环卫等车辆；没有年限。",
}

track.floor {
  code = "fast_charging_key", zh = "高速服务区快充站覆盖率（重点区域）", en = "Fast charging, key regions",
  clause = "（十五）", when = key_region,
  x = fast_charging_share, due = 2025, goal = param.fast_charging_key,
  reference = true,
  note = "原文“力争”：作参考，不决定结论。",
}

track.floor {
  code = "fast_charging_other", zh = "高速服务区快充站覆盖率（其他地区）", en = "Fast charging, elsewhere",
  clause = "（十五）", when = equals(air_scope, "其他地区"),
  x = fast_charging_share, due = 2025, goal = param.fast_charging_other,
  reference = true,
  note = "原文“力争”：作参考，不决定结论。",
}

track.done {
  code = "no_smoke", zh = "基本消除“冒黑烟”", en = "Black smoke eliminated",
  clause = "（十六）", when = national,
  x = smoke_eliminated, due = 2025,
  note = "“基本消除”没有比例，由填报单位确认。",
}

track.done {
  code = "stage1_machinery", zh = "基本淘汰第一阶段及以下非道路移动机械", en = "Stage-1 machinery phased out",
  clause = "（十六）", when = national,
  x = stage1_machinery_phased_out, due = 2025,
  note = "“基本淘汰”没有比例，由填报单位确认。",
}

track.floor {
  code = "bridge_power", zh = "机场桥电使用率", en = "Bridge power at airports",
  clause = "（十六）", when = national,
  x = bridge_power_share, due = 2025, goal = param.bridge_power,
  note = "年旅客吞吐量500万人次以上的机场。",
}

track.always {
  code = "port_rail", zh = "新建作业区同步规划建设进港铁路", en = "Rail into new port areas",
  clause = "（十四）", when = all_of { project, is_true(new_port_area) },
  require = is_true(port_rail_planned),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。",
}

-- （十八）—（二十） 面源 --------------------------------------------------------------------------------------------

track.floor {
  code = "prefabricated", zh = "装配式建筑占新建建筑面积比例", en = "Prefabricated buildings",
  clause = "（十八）", when = national,
  x = prefabricated_floor_share, due = 2025, goal = param.prefabricated,
}

track.floor {
  code = "sweeping_city", zh = "地级及以上城市机械化清扫率", en = "Sweeping, cities",
  clause = "（十八）", when = national,
  x = sweeping_city_share, due = 2025, goal = param.sweeping_city,
  reference = true,
  note = "原文“左右”，没有给出允许偏差：按达到该数值作参考，不决定结论。",
}

track.floor {
  code = "sweeping_county", zh = "县城机械化清扫率", en = "Sweeping, county towns",
  clause = "（十八）", when = national,
  x = sweeping_county_share, due = 2025, goal = param.sweeping_county,
  reference = true,
  note = "原文“左右”，没有给出允许偏差：按达到该数值作参考，不决定结论。",
}

track.always {
  code = "no_open_pit", zh = "不新建露天矿山", en = "No new open-pit mines",
  clause = "（十九）", when = jing_jin_ji,
  require = at_most(open_pit_mines_added:at(2025), param.no_open_pit),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。例外见指标说明。",
}

track.always {
  code = "straw", zh = "秸秆综合利用率", en = "Use of straw",
  clause = "（二十）", when = national,
  require = at_least(straw_use, param.straw),
  note = "“稳定在86%以上”：逐年判。",
}

track.always {
  code = "site_video", zh = "建筑工地视频监控", en = "Video at building sites",
  clause = "（十八）", when = all_of { project, at_least(site_area, param.site_area) },
  require = is_true(site_video_monitored),
  reference = true,
  note = "原文“鼓励经济发达地区”：作参考，不决定结论。5000平方米及以上。",
}

track.always {
  code = "bulk_docks", zh = "干散货码头抑尘和封闭改造", en = "Dust control at bulk docks",
  clause = "（十八）", when = national,
  require = is_true(bulk_docks_enclosed),
  note = "没有年限；“基本完成”没有比例，由填报单位确认。",
}

track.always {
  code = "mine_transport", zh = "新建矿山采用清洁运输", en = "Clean transport of new mines",
  clause = "（十九）", when = all_of { project, is_true(new_mine) },
  require = any_of { is_true(rail_or_pipe_connected), is_true(project_clean_transport) },
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。同步建设铁路专用线或采用其他清洁运输方式。",
}

track.always {
  code = "no_straw_burning", zh = "重点区域禁止露天焚烧秸秆", en = "No open burning of straw",
  clause = "（二十）", when = any_of { key_region, key_city },
  require = not_(is_true(straw_open_burning)),
}

-- （二十一）—（三十） 减排与管理 ------------------------------------------------------------------------------------

track.done {
  code = "ldar", zh = "泄漏检测与修复信息管理平台", en = "Leak detection and repair system",
  clause = "（二十一）", when = any_of { all_of { key_city, is_true(petrochemical_cluster) }, equals(air_scope, "重点区域重点工业园区") },
  x = ldar_system, due = 2024,
  note = "2024年年底前。重点区域石化、化工行业集中的城市和重点工业园区。",
}

track.floor {
  code = "steel_ultra_low", zh = "钢铁产能超低排放改造", en = "Steel: ultra-low emission",
  clause = "（二十二）", when = national,
  x = steel_ultra_low_share, due = 2025, goal = param.steel_ultra_low,
}

track.floor {
  code = "steel_ultra_low_key", zh = "重点区域钢铁全部超低排放", en = "Steel in key regions",
  clause = "（二十二）", when = key_region,
  x = steel_ultra_low_share, due = 2025, goal = param.steel_ultra_low_key,
  note = "“全部”按100%判。",
}

track.done {
  code = "coal_boilers_ultra", zh = "基本完成燃煤锅炉超低排放改造", en = "Coal boilers: ultra-low emission",
  clause = "（二十二）", when = key_region,
  x = coal_boilers_ultra_low_done, due = 2025,
  note = "“基本完成”没有比例，由填报单位确认。",
}

track.cut {
  code = "ammonia", zh = "大型规模化养殖场氨排放下降", en = "Ammonia of large livestock farms",
  clause = "（二十四）", when = jing_jin_ji,
  x = livestock_ammonia, base = 2020, due = 2025, goal = param.ammonia,
}

track.always {
  code = "biomass_boilers", zh = "生物质锅炉不掺烧煤炭、生活垃圾等", en = "Biomass boilers burn nothing else",
  clause = "（二十二）", when = city,
  require = not_(is_true(biomass_boilers_cofiring)),
}

track.always {
  code = "attainment_plan", zh = "未达标城市编制并公开限期达标规划", en = "Attainment plan published",
  clause = "（二十五）", when = all_of { city, not_(is_true(air_quality_standard_met)) },
  require = is_true(attainment_plan_published),
  note = "直辖市和设区的市；是否达标看评价年。",
}

track.always {
  code = "attainment", zh = "“十四五”期间达标", en = "Attainment by 2025",
  clause = "（二十五）", when = all_of { city, not_(is_true(pm25_standard_met:at(2020))), less_than(pm25:at(2020), param.attainment_below) },
  require = is_true(pm25_standard_met:at(2025)),
  note = "2020年正好40微克/立方米的不属于“低于40”；“未达标”按上下文读作PM2.5未达标；其他未达标城市的阶段目标由城市自定，不在此判。",
}

track.always {
  code = "border_consultation", zh = "省界附近项目环评一致性会商", en = "Consultation on projects near a border",
  clause = "（二十六）", when = all_of { project, is_true(project_air_key_industry), at_most(border_distance, param.border_distance) },
  require = is_true(border_consulted),
  note = "“20公里内”含20公里。新建高架源项目以对下风向影响大为条件，没有数值，不在此判。",
}

track.done {
  code = "inventory", zh = "完成排放清单编制", en = "Emission inventory",
  clause = "（三十）", when = city,
  x = emission_inventory, due = 2025,
}

track.done {
  code = "inventory_yearly", zh = "排放清单逐年更新", en = "Inventory updated yearly",
  clause = "（三十）", when = key_city,
  x = inventory_updated, due = 2025,
}

result {
  pass = all_gates(),
}
