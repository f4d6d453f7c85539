-- expect: failed *
-- No way back, and yet a text of 2^40 bytes.
local s = "0123456789abcdef"
s = s .. s .. s .. s .. s .. s .. s .. s s = s .. s .. s .. s .. s .. s .. s .. s s = s .. s .. s .. s .. s .. s .. s .. s
s = s .. s .. s .. s .. s .. s .. s .. s s = s .. s .. s .. s .. s .. s .. s .. s s = s .. s .. s .. s .. s .. s .. s .. s
s = s .. s .. s .. s .. s .. s .. s .. s s = s .. s .. s .. s .. s .. s .. s .. s s = s .. s .. s .. s .. s .. s .. s .. s
return 1
