-- expect: failed script.function_error
-- open: _ENV["math\0x"] is math: names are cut at a NUL
return _ENV["math\0x"].pi
