-- expect: points 5|failed script.function_error
-- open: one function can fake math for every other one: bystander gives 5 points
_ENV = { math = { min = function() return 5 end } }
return 5
