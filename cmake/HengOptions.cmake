# heng_options: how every target of ours is built; linked PRIVATE.
# No -ffast-math, no -march=native: a score must not depend on the machine.
add_library(heng_options INTERFACE)

set(is_module $<STREQUAL:$<TARGET_PROPERTY:TYPE>,MODULE_LIBRARY>)
set(is_program $<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>)
set(is_release $<CONFIG:Release,RelWithDebInfo>)

target_compile_options(heng_options INTERFACE -ffp-contract=off -fno-omit-frame-pointer)
target_compile_definitions(heng_options INTERFACE _GLIBCXX_ASSERTIONS)
# Position-independent for users; a program with sanitizers has millions of addresses to move, at each of its starts.
target_compile_options(heng_options INTERFACE $<$<NOT:${is_module}>:-f$<IF:${is_release},PIE,no-pie>>)
target_link_options(heng_options INTERFACE $<${is_program}:-$<IF:${is_release},pie,no-pie>>)

target_compile_options(heng_options INTERFACE $<${is_release}:-fstack-protector-strong>)
target_compile_definitions(heng_options INTERFACE $<${is_release}:_FORTIFY_SOURCE=2>)
target_link_options(heng_options INTERFACE $<${is_release}:-Wl,-z,relro,-z,now>)

if(HENG_SANITIZE)
  target_compile_options(heng_options INTERFACE -fsanitize=${HENG_SANITIZE} -fno-sanitize-recover=all)
  target_link_options(heng_options INTERFACE -fsanitize=${HENG_SANITIZE}
    # clang leaves its run-time library to the program, so a plugin may not be held to --no-undefined.
    $<$<AND:$<CXX_COMPILER_ID:Clang>,${is_module}>:-Wl,-z,undefs>)
endif()
if(HENG_COVERAGE)
  target_compile_options(heng_options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(heng_options INTERFACE --coverage)
endif()
