-- expect: load-error *
-- as: file
-- Every turn is a mistake to report.
while true do local v = nosuchname end
