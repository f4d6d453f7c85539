-- expect: failed script.fuel
while true do local t = { {}, {}, {}, {}, {}, {}, {}, {} } end
