-- expect: failed script.function_error|load-error script.keeps_state
function leak() end return 1
