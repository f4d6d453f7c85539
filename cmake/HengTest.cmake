# heng_test(folder file…)
#
# The unit tests of one folder of core/, tests/unit/<folder>/, as one program. Each test of each file is a ctest.
add_library(heng_test_pch OBJECT "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
target_link_libraries(heng_test_pch PRIVATE heng_options heng_warnings GTest::gmock)
target_precompile_headers(heng_test_pch PRIVATE <filesystem> <map> <span> <string_view> <variant> <gmock/gmock.h> <gtest/gtest.h>)

function(heng_test folder)
  if(NOT ARGN)
    return()
  endif()
  set(target heng_${folder}_tests)
  list(TRANSFORM ARGN PREPEND "${folder}/")
  add_executable(${target} ${ARGN})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${target} PRIVATE heng::${folder} GTest::gmock_main heng_options heng_warnings)
  target_precompile_headers(${target} REUSE_FROM heng_test_pch)
  gtest_discover_tests(${target} TEST_PREFIX "${folder}." DISCOVERY_MODE PRE_TEST PROPERTIES LABELS unit)
endfunction()
