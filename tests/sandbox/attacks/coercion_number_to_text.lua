-- expect: points 2
return #(1 .. 0)
