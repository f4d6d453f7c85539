-- expect: points *
return 5e-324
