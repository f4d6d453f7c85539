-- expect: points 5|failed script.function_error
-- open: assigning _ENV in one function takes math away from every other function, for all later subjects
_ENV = {}
return 5
