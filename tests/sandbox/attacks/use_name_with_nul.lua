-- expect: load-error script.bad_library_name
-- as: file
use 'helper\0/../../x'
-- lib: helper
return {}
