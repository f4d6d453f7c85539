-- expect: failed script.function_error
local t = nil
return t['%n%s%s%s%s%100000d']
