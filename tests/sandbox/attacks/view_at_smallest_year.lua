-- expect: undetermined
return p:at('x', math.floor(-2147483648))
