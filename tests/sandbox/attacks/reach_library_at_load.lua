-- expect: load-error script.unknown_name|script.bad_use
-- as: file
local f = io.open('/etc/passwd')
