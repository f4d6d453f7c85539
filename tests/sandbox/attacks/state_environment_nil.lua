-- expect: load-error script.keeps_state
_ENV = nil
return 5
