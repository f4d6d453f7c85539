-- expect: load-error *
-- as: file
x.value = 5
