-- expect: failed script.fuel|points x
-- The others need little: they are not harmed.
if p.x == 1 then while true do end end
return p.x
