-- expect: load-error *|loads
-- as: file
#!/usr/bin/lua
