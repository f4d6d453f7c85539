-- expect: points 3
return #(1.0 .. '')
