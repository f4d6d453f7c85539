-- expect: failed script.fuel
-- Reading a value leaves a trace for the explanation: it must not grow without end.
while true do local v = p.x end
