-- expect: failed script.function_error
-- as: file
-- A symbol kept from loading would add a node to the graph at every call.
local x2 = x
score 'victim' { clause = '1', points = 10, value = function(p) for i = 1, 100 do local z = x2 end local y = x2 + 1 return 1 end }
