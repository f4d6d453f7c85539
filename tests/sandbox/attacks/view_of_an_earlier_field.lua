-- expect: undetermined
-- A missing value is asked for, whatever was laid ready before.
if p.z ~= nil then return 9 end
return p.x
