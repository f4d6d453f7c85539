-- expect: load-error *|failed script.function_error|script.function_result
-- as: file
score 'victim' { clause = '1', points = 10, value = at_least }
