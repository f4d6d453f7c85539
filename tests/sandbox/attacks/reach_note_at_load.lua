-- expect: load-error *
-- as: file
note("while loading")
