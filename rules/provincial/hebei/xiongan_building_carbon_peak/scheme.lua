-- 雄安新区城乡建设领域碳达峰实施方案：2025、2030 年目标和没有年限的控制要求。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "provincial.hebei.xiongan_building_carbon_peak" {
  title    = { zh = "雄安新区城乡建设领域碳达峰目标", en = "Xiongan targets 2025 and 2030" },
  document = "xiongan-2023-building-carbon-peak",
  subject  = "city",
  layer    = "local",
  note     = {
    zh = "读法：“2030年前”“2060年前”不含当年；“以上、以内”含本数，“超过”不含；“力争”“约”作参考。",
    en = "Before 2030 leaves 2030 out; 以上 and 以内 include the number, 超过 does not; what is strived for or approximate is for reference.",
  },
}

local track = use "target_tracking"

-- （三） 达峰 --------------------------------------------------------------------------------------------------------

track.always {
  code = "carbon_peak", zh = "2030年前碳排放达峰", en = "Carbon peak before 2030",
  clause = "（三）",
  require = less_than(building_carbon_peak_year, param.peak_before),
  note = "“2030年前”：不含2030年。",
}

track.done {
  code = "transition_2060", zh = "2060年前全面实现绿色低碳转型", en = "Low-carbon transition before 2060",
  clause = "（三）",
  x = low_carbon_transition_done, due = 2059,
  reference = true,
  note = "原文“力争”：作参考，不决定结论。“2060年前”不含2060年，最迟看2059年的数据。",
}

-- （四） 空间 --------------------------------------------------------------------------------------------------------

track.always {
  code = "blue_green", zh = "蓝绿空间占比", en = "Blue and green space",
  clause = "（四）",
  require = at_least(blue_green_share, param.blue_green),
  note = "“稳定在70%”：按不低于判；没有规定上偏差。",
}

track.always {
  code = "development", zh = "远景开发强度", en = "Development intensity",
  clause = "（四）",
  require = at_most(development_intensity, param.development),
  note = "“控制在30%”：按不超过判。",
}

track.always {
  code = "land", zh = "建设用地总规模", en = "Construction land",
  clause = "（四）",
  require = at_most(construction_land, param.land),
  reference = true,
  note = "原文“约”，没有给出允许偏差：按不超过该数值作参考，不决定结论。",
}

track.always {
  code = "density", zh = "规划建设区人口密度", en = "Population density",
  clause = "（四）",
  require = at_most(population_density, param.density),
  note = "“控制在1万人/平方公里”：按不超过判。",
}

-- （五）—（七） 社区与建筑 ------------------------------------------------------------------------------------------

track.floor {
  code = "complete_communities", zh = "完整居住社区覆盖率", en = "Complete communities",
  clause = "（五）",
  x = complete_community_share, due = 2030, goal = param.complete_communities,
}

track.always {
  code = "low_carbon_communities", zh = "新建社区按绿色低碳社区标准", en = "Low-carbon communities",
  clause = "（五）",
  require = is_true(new_communities_low_carbon),
}

track.floor {
  code = "housing_saving", zh = "新建居住建筑本体节能", en = "New housing",
  clause = "（六）",
  x = new_housing_saving, due = 2029, goal = param.housing_saving,
  note = "“2030年前”：不含2030年，最迟看2029年的数据。",
}

track.floor {
  code = "public_saving", zh = "新建公共建筑本体节能", en = "New public buildings",
  clause = "（六）",
  x = new_public_saving, due = 2029, goal = param.public_saving,
  note = "“2030年前”：不含2030年，最迟看2029年的数据。",
}

track.always {
  code = "two_star", zh = "新建建筑二星级及以上", en = "Two stars and above",
  clause = "（七）",
  require = is_true(two_star_new),
}

track.always {
  code = "three_star", zh = "政府投资和大型公共建筑三星级", en = "Three stars",
  clause = "（七）",
  require = is_true(three_star_new),
}

track.always {
  code = "retrofit_housing", zh = "改造后居住建筑一星级及以上", en = "Retrofitted housing",
  clause = "（七）",
  require = is_true(retrofit_housing_one_star),
}

track.always {
  code = "retrofit_public", zh = "改造后公共建筑二星级及以上", en = "Retrofitted public buildings",
  clause = "（七）",
  require = is_true(retrofit_public_two_star),
}

track.floor {
  code = "star_completed", zh = "竣工星级绿色建筑占比", en = "Star-rated completed buildings",
  clause = "（七）",
  x = star_completed_share, due = 2030, goal = param.star_completed,
}

track.always {
  code = "life_circle", zh = "15分钟-10分钟-5分钟生活圈", en = "Life circles of 15, 10 and 5 minutes",
  clause = "（五）",
  require = is_true(life_circle_built),
  reference = true,
  note = "原文“积极开展”：作参考，不决定结论。",
}

-- （八） 基础设施 ----------------------------------------------------------------------------------------------------

track.drop {
  code = "heat_loss", zh = "供热管网热损失下降", en = "Heating network loss",
  clause = "（八）1",
  x = heat_network_loss, base = 2020, due = 2030, goal = param.heat_loss,
}

track.ceiling {
  code = "water_leakage", zh = "公共供水管网漏损率", en = "Water network leakage",
  clause = "（八）1",
  x = water_network_leakage, due = 2030, goal = param.water_leakage,
  reference = true,
  note = "原文“力争”：作参考，不决定结论。",
}

track.floor {
  code = "roads", zh = "建成区路网密度", en = "Road density",
  clause = "（八）2",
  x = road_density, due = 2025, goal = param.roads,
}

track.floor {
  code = "led", zh = "LED等高效灯具占比", en = "Efficient lamps",
  clause = "（八）2",
  x = led_share, due = 2030, goal = param.led,
}

track.floor {
  code = "digital_lighting", zh = "新建区域照明数字化系统", en = "Digital lighting",
  clause = "（八）2",
  x = digital_lighting_share, due = 2030, goal = param.digital_lighting,
}

track.floor {
  code = "green_land", zh = "建成区绿地率", en = "Green land rate",
  clause = "（八）2",
  x = green_land_rate, due = 2030, goal = param.green_land,
}

track.floor {
  code = "permeable", zh = "平均可渗透面积占比", en = "Permeable area",
  clause = "（八）2",
  x = permeable_share, due = 2030, goal = param.permeable,
}

track.floor {
  code = "household_waste", zh = "生活垃圾资源化利用率", en = "Household waste",
  clause = "（八）3",
  x = household_waste_recovery, due = 2030, goal = param.household_waste,
}

track.floor {
  code = "sewage", zh = "新建区域生活污水集中收集率", en = "Sewage collection",
  clause = "（八）3",
  x = sewage_collection, due = 2030, goal = param.sewage,
}

track.floor {
  code = "reclaimed", zh = "再生水利用率", en = "Reclaimed water",
  clause = "（八）3",
  x = reclaimed_water_use, due = 2030, goal = param.reclaimed,
}

track.floor {
  code = "sludge", zh = "污泥无害化处理率", en = "Sludge",
  clause = "（八）3",
  x = sludge_safe_share, due = 2030, goal = param.sludge,
}

-- （九） 建筑用能 ----------------------------------------------------------------------------------------------------

track.always {
  code = "solar", zh = "新建建筑全面安装太阳能系统", en = "Solar on new buildings",
  clause = "（九）1",
  require = is_true(solar_on_new_buildings),
}

track.floor {
  code = "rooftop_pv", zh = "屋顶光伏覆盖率", en = "Rooftop PV",
  clause = "（九）1",
  x = rooftop_pv_share, due = 2025, goal = param.rooftop_pv,
  reference = true,
  note = "原文“力争”：作参考，不决定结论。",
}

track.floor {
  code = "building_renewable", zh = "建筑可再生能源替代率", en = "Renewables in buildings",
  clause = "（九）1",
  x = building_renewable_share, due = 2025, goal = param.building_renewable,
  note = "“力争”写在屋顶光伏一句，本句作“达到8%”：按目标判。",
}

track.floor {
  code = "building_electricity", zh = "建筑用电占建筑能耗比例", en = "Electricity in buildings",
  clause = "（九）2",
  x = building_electricity_share, due = 2030, goal = param.building_electricity, test = more_than,
  note = "“超过”：正好45%不算达到。",
}

track.floor {
  code = "public_electrified", zh = "新建公共建筑电气化比例", en = "Electrified public buildings",
  clause = "（九）2",
  x = public_electrified_share, due = 2030, goal = param.public_electrified,
}

-- （十） 绿色建造 ----------------------------------------------------------------------------------------------------

track.floor {
  code = "prefabricated_2030", zh = "装配式建筑占当年新建建筑", en = "Prefabricated buildings",
  clause = "（十）",
  x = prefabricated_new_share, due = 2030, goal = param.prefabricated_2030,
}

track.cut {
  code = "material_loss", zh = "建筑材料损耗率下降", en = "Loss of material",
  clause = "（十）",
  x = material_loss_rate, base = 2020, due = 2030, goal = param.material_loss,
  note = "“损耗率比2020年下降20%”：按相对下降判。",
}

track.ceiling {
  code = "site_waste_2025", zh = "工地建筑垃圾排放量", en = "Waste of building sites",
  clause = "（十）",
  x = site_waste, due = 2025, goal = param.site_waste_2025,
}

track.floor {
  code = "building_waste_2025", zh = "2025年建筑垃圾资源化利用率", en = "Building waste 2025",
  clause = "（十）",
  x = building_waste_recovery, due = 2025, goal = param.building_waste_2025,
}

track.floor {
  code = "building_waste_2030", zh = "2030年建筑垃圾资源化利用率", en = "Building waste 2030",
  clause = "（十）",
  x = building_waste_recovery, due = 2030, goal = param.building_waste_2030,
}

-- （十二）（十三） 建材与运营 ----------------------------------------------------------------------------------------

track.floor {
  code = "green_material", zh = "绿色建材应用比例", en = "Green material",
  clause = "（十二）",
  x = green_material_share, due = 2025, goal = param.green_material,
}

track.always {
  code = "public_green_material", zh = "政府和国有资金新建工程全面采用绿色建材", en = "Public projects",
  clause = "（十二）",
  require = is_true(public_projects_green_material),
}

track.done {
  code = "star_green_material", zh = "星级绿色建筑全面推广绿色建材", en = "Star-rated buildings",
  clause = "（十二）",
  x = star_buildings_green_material, due = 2029,
  note = "“2030年前”：不含2030年，最迟看2029年的数据。",
}

track.done {
  code = "energy_carbon_service", zh = "能源管理和碳监测服务体系", en = "Energy and carbon service",
  clause = "（十三）",
  x = energy_carbon_service_built, due = 2025,
}

track.done {
  code = "operation_network", zh = "智慧低碳建筑运营网络", en = "Operation network",
  clause = "（十三）",
  x = operation_network_formed, due = 2030,
  note = "“基本形成”由填报单位确认。",
}

result {
  pass = all_gates(),
}
