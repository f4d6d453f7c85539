-- expect: failed script.memory
local f
f = function(n) for i = 1, n do f(n) end end
f(10)
return 1
