-- expect: points 5|failed script.function_error
-- open: as state_environment_replaced
_ENV = nil
return 5
