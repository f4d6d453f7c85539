-- expect: points 0
return 1 << -64
