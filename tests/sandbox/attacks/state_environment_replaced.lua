-- expect: load-error script.keeps_state
_ENV = {}
return 5
