-- expect: load-error *
note = function() return 1 end
return 1
