# heng_warnings: linked PRIVATE by every target of ours; third-party headers are SYSTEM and stay silent.
add_library(heng_warnings INTERFACE)
target_compile_options(heng_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough
  $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override>
  $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wold-style-cast -Wduplicated-cond -Wlogical-op>   # clang's is for C headers too
  $<$<BOOL:${HENG_WERROR}>:-Werror>)

# Leaving out members with a default is what designated initializers are for.
target_compile_options(heng_warnings INTERFACE -Wno-missing-field-initializers)

# g++ 12 sees these inside std::string and std::optional, where they are not.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(heng_warnings INTERFACE
    -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-maybe-uninitialized)
endif()

# And null pointers where a sanitizer put its own checks.
if(NOT HENG_SANITIZE)
  target_compile_options(heng_warnings INTERFACE -Wnull-dereference)
endif()
