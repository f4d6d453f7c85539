-- expect: points x
-- Text that is a whole number is taken as one, as Lua does everywhere.
return p:at('x', '2025')
