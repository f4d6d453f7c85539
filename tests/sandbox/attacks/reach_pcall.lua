-- expect: failed script.function_error
return pcall(function() while true do end end)
