-- expect: load-error script.unknown_name
return p.__index
