-- expect: failed script.function_error
-- An address would differ from run to run.
return tostring({})
