-- expect: load-error *
-- as: file
-- The text of a unit doubles with every step; the exponent runs over.
local q = energy
for i = 1, 60 do q = q * q end
