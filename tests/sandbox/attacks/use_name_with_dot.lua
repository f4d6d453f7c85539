-- expect: load-error script.bad_library_name
-- as: file
use 'helper.lua'
-- lib: helper
return {}
