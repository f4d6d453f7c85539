-- expect: failed script.function_error
return (p.x):at(2020)
