-- expect: failed script.function_error
return coroutine.x
