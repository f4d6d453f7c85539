-- expect: points x
-- The first argument is not looked at; what is read is the subject at hand.
return p.at({}, 'x', 2025)
