-- expect: failed script.function_error
function leak() end return 1
