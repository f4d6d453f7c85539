-- expect: load-error script.keeps_state
_ENV = { math = { min = function() return 5 end } }
return 5
