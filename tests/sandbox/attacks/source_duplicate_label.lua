-- expect: load-error script.syntax
-- as: file
::a:: ::a::
