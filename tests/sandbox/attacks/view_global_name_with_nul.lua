-- expect: failed script.function_error
return _ENV["math\0x"].pi
