-- expect: points 1
-- Lua 5.4 takes text that is a number as the limit of a loop.
for i = '1', 2 do end return 1
