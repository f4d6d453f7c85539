-- expect: points 5
local _ENV = { a = 5 }
return a
