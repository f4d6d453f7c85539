-- expect: load-error script.syntax
-- as: file
goto inside
do local x = 1 ::inside:: x = 2 end
