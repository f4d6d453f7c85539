-- expect: load-error script.no_library
-- as: file
use 'helpr'
-- lib: helper
return {}
