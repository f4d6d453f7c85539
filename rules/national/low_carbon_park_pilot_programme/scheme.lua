-- 国家低碳工业园区试点：全国目标（工信部联节〔2013〕408号 二（三））。对象是全国，不是园区。
-- The national target; the subject is the programme, not a park.

scheme "national.low_carbon_park_pilot_programme" {
  title    = { zh = "国家低碳工业园区试点建设目标", en = "Target for low-carbon park pilots" },
  document = "miit-2013-408",
  subject  = "programme",
  layer    = "national",
}

gate "pilots_created" {
  title   = { zh = "到2015年创建80个试点", en = "80 pilots by 2015" },
  clause  = "二（三）",
  require = at_least(pilot_parks_created:at(2015), param.pilots_created),
}

result {
  pass = all_gates(),
}
