-- expect: load-error script.wrong_argument
-- as: file
local c = at_least(x, at_least(y, 1))
