-- expect: load-error script.raised
-- as: file
error({})
