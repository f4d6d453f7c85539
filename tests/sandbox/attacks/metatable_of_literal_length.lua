-- expect: points 3
return #'abc'
