-- expect: points 1
local s = [====[ ]] ]=] ]==] ]===] ]====]
return 1
