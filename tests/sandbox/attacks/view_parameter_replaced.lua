-- expect: points 5
p = { wrong_name = 5 }
return p.wrong_name
