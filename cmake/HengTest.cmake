# How a test's own code is built: it runs once, so in every preset compiling it quickly counts for more than its speed.
# What core does is looked at in core, so UBSan may pass a test's own code by: it doubles the time to compile it.
add_library(heng_test_options INTERFACE)
target_link_libraries(heng_test_options INTERFACE heng_options heng_warnings)
target_compile_options(heng_test_options INTERFACE -O0 -U_FORTIFY_SOURCE)
if(HENG_SANITIZE)
  target_compile_options(heng_test_options INTERFACE -fno-sanitize=undefined)
endif()

add_library(heng_test_pch OBJECT "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
target_link_libraries(heng_test_pch PRIVATE heng_test_options GTest::gmock)
target_precompile_headers(heng_test_pch PRIVATE <filesystem> <map> <span> <string_view> <variant> <gmock/gmock.h> <gtest/gtest.h>)

# heng_test(folder file…)
#
# The unit tests of one folder of core/, tests/unit/<folder>/, as one program. Each file is a ctest, <folder>.<file>: a
# process for each of its tests would take longer to start than to run.
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
  foreach(file IN LISTS ARGN)
    file(STRINGS ${file} suites REGEX "^TEST(_F|_P)?\\(")
    list(TRANSFORM suites REPLACE "^TEST[_FP]*\\(([A-Za-z0-9]+),.*" "\\1.*:*/\\1.*")
    list(REMOVE_DUPLICATES suites)
    list(JOIN suites ":" filter)
    get_filename_component(name ${file} NAME_WE)
    string(REGEX REPLACE "_test$" "" name ${name})
    add_test(NAME ${folder}.${name} COMMAND ${target} --gtest_filter=${filter} --gtest_brief=1)
    set_tests_properties(${folder}.${name} PROPERTIES LABELS unit)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  endforeach()
endfunction()
