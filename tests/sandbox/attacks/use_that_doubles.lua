-- expect: load-error script.fuel
-- as: file
use 'a'
-- lib: a
use 'b' use 'b' use 'b' use 'b' use 'b' use 'b' use 'b' use 'b'
-- lib: b
use 'c' use 'c' use 'c' use 'c' use 'c' use 'c' use 'c' use 'c'
-- lib: c
use 'd' use 'd' use 'd' use 'd' use 'd' use 'd' use 'd' use 'd'
-- lib: d
use 'e' use 'e' use 'e' use 'e' use 'e' use 'e' use 'e' use 'e'
-- lib: e
return {}
