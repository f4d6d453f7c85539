-- expect: load-error *
-- as: file
for i = 1, x do end
