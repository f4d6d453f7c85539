-- expect: points 2.5
-- A number of the factor set, nothing else.
return factor.coal
