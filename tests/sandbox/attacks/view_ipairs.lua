-- expect: failed script.function_error
for k in ipairs(p) do end return 1
