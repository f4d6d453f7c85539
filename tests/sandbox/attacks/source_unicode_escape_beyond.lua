-- expect: failed *|load-error *|points 1
local s = '\u{7FFFFFFF}'
note(s)
return 1
