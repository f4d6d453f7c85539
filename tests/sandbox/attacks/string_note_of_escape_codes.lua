-- expect: points 1
note('\27[2J\27]0;title\7') return 1
