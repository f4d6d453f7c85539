-- expect: failed script.function_error
for k in pairs(p) do end return 1
