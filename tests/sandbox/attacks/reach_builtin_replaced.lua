-- expect: load-error script.keeps_state
note = function() end
return 1
