-- expect: load-error script.bad_library_name
-- as: file
use '/etc/passwd'
