-- expect: failed script.function_error
for i = '1', 2 do end return 1
