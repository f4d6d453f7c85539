-- expect: points 5
-- A helper takes text that is a number, as Lua has it.
return math.max('5', 1)
