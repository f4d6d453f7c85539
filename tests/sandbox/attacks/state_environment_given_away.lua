-- expect: failed *|load-error *
local e = _ENV
e.math = 1
return 1
