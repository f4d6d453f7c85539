-- expect: failed script.function_error
for i = 1, p do end
return 1
