# How a test's own code is built: it runs once, so in every preset compiling it quickly counts for more than its speed.
add_library(heng_test_options INTERFACE)
target_link_libraries(heng_test_options INTERFACE heng_options heng_warnings)
target_compile_options(heng_test_options INTERFACE -O0 -U_FORTIFY_SOURCE)

add_library(heng_test_pch OBJECT "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
target_link_libraries(heng_test_pch PRIVATE heng_test_options GTest::gmock)
target_precompile_headers(heng_test_pch PRIVATE <filesystem> <map> <span> <string_view> <variant> <gmock/gmock.h> <gtest/gtest.h>)

# heng_test(folder file…)
#
# The unit tests of one folder of core/, tests/unit/<folder>/, as one program. Each test of each file is a ctest.
function(heng_test folder)
  if(NOT ARGN)
    return()
  endif()
  set(target heng_${folder}_tests)
  list(TRANSFORM ARGN PREPEND "${folder}/")
  add_executable(${target} ${ARGN})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${target} PRIVATE heng::${folder} GTest::gmock_main heng_test_options)
  target_precompile_headers(${target} REUSE_FROM heng_test_pch)
  gtest_discover_tests(${target} TEST_PREFIX "${folder}." DISCOVERY_MODE PRE_TEST PROPERTIES LABELS unit)
endfunction()
