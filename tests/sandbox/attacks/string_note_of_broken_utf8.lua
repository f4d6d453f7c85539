-- expect: points 1
note('\xff\xfe\xc3') return 1
