-- expect: failed script.fuel|points x
if p.x == 3 then while true do end end
return p.x
