-- expect: failed script.function_error|script.function_result|load-error *
-- as: file
score 'victim' { clause = '1', points = 10, value = math.max }
