-- expect: failed *
local s = ""
while true do s = "x" .. (s .. "y") .. s end
