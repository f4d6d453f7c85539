-- expect: failed script.fuel
while assert(true) do end
