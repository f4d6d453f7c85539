-- expect: failed script.function_error
error(function() while true do end end)
