-- 国家生态工业示范园区：全国目标（指导意见（征求意见稿）（六））。对象是全国，不是园区，故与园区的方案分开。
-- The national target; the subject is the programme, not a park, so it stands apart from the parks' schemes.

scheme "national.eco_industrial_park_programme" {
  title    = { zh = "国家生态工业示范园区建设目标", en = "Target for building eco-industrial parks" },
  document = "eco-park-guidance-draft",
  subject  = "programme",
  layer    = "national",
}

gate "parks_built" {
  title   = { zh = "“十二五”期间建设50家", en = "50 parks in the 12th five-year period" },
  clause  = "二（六）",
  require = at_least(eco_parks_built:at(2015), param.parks_built),
  note    = "“十二五”为2011至2015年，看2015年末的家数。",
}

result {
  pass = all_gates(),
}
