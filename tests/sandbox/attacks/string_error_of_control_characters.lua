-- expect: failed script.function_error
error('\27]0;owned\7\27[2J\0x\xff\xfe')
