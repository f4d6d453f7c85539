-- expect: failed script.function_error
return setmetatable({}, { __gc = function() while true do end end })
