-- expect: load-error *
-- as: file
-- Each call copies all that it was given.
local function g() end
local function f(n, ...)
  if n == 0 then while true do g(...) end end
  return f(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, ...)
end
f(5000)
