-- expect: load-error script.raised|script.syntax|script.bad_use
-- as: file
-- To-be-closed variables run code at the end of a block; without a metamethod they are refused.
local x <close> = {}
