-- expect: points x|failed script.function_error|load-error *
-- as: file
local get
score 'victim' { clause = '1', points = 10, value = function(p)
  get = get or function() return p.x end
  return get()
end }
