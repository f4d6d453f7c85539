-- expect: load-error script.syntax
-- as: file
local x = 'abc
