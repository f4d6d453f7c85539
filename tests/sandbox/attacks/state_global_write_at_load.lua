-- expect: load-error script.global_write
-- as: file
shared = 1
