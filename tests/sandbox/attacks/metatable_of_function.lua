-- expect: failed script.function_error
return (function() end).x
