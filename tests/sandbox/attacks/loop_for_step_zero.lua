-- expect: failed script.function_error
for i = 1, 10, 0 do end return 1
