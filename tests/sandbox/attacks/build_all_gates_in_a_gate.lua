-- expect: load-error script.cycle
-- as: file
gate 'g' { clause = '1', require = all_of(all_gates(), flag) }
