-- expect: failed *
while true do
  local t = {}
  for i = 1, 4096 do t[i] = i end
  for i = 4096, 1, -1 do t[i] = nil end
end
