-- expect: failed script.function_error
p.at = function() return 10 end return 1
