-- expect: points 1
if tonumber('inf') == nil and tonumber('nan') == nil and tonumber('1e999') == nil then return 1 end return 0
