-- expect: load-error *|loads
-- as: file
scheme 'national.t' { title = 'again', document = 'doc' }
