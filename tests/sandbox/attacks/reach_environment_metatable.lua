-- expect: failed script.function_error
return _ENV.__index == nil and 1 or _ENV['__metatable'] == false and 2 or 3
