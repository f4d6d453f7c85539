-- expect: failed script.function_error
return xpcall(error, function() while true do end end)
