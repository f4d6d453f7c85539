-- expect: failed script.fuel
::a:: do goto b end ::b:: goto a
