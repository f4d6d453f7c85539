-- expect: points 0
return -0.0
