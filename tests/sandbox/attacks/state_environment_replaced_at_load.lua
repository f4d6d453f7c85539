-- expect: load-error script.raised
-- as: file
_ENV = {}
score 'late' { clause = '1', points = 1, value = points_if(flag, 1) }
