-- expect: points 5
do local p = { wrong_name = 5 } return p.wrong_name end
