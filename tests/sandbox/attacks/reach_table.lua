-- expect: failed script.function_error
return table.x
