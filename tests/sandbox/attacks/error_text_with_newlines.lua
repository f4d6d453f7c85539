-- expect: failed script.function_error
error('a\nscript.lua:1: faked\nb')
