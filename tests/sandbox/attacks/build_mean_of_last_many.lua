-- expect: load-error script.raised|script.wrong_argument
-- as: file
local v = mean_of_last(x, 1000000000)
