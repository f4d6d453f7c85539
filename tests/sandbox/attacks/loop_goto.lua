-- expect: failed script.fuel
::again:: goto again
