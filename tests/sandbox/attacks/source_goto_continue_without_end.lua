-- expect: failed script.fuel
local i = 1
while i > 0 do
  goto continue
  i = 0
  ::continue::
end
return 1
