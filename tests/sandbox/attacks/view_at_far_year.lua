-- expect: undetermined
return p:at('x', 1 << 40)
