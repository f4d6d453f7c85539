-- expect: points 1
note('a\0b') return 1
