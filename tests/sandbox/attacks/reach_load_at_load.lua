-- expect: load-error script.unknown_name|script.bad_use
-- as: file
load('while true do end')()
