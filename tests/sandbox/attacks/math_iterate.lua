-- expect: failed script.function_error
for k in pairs(math) do end return 1
