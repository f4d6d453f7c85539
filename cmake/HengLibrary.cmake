# heng_library(folder SOURCES file… [PUBLIC lib…] [PRIVATE lib…])
#
# One static library for one folder of core/, called heng::<folder>. It sees the folders that core/CMakeLists.txt
# added before it, and no other; `#include "folder/file.hpp"` is written from core/.
add_library(heng_pch OBJECT "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
target_link_libraries(heng_pch PRIVATE heng_options heng_warnings)
target_precompile_headers(heng_pch PRIVATE
  <algorithm> <array> <charconv> <cmath> <cstdint> <filesystem> <functional> <map> <memory> <optional> <span>
  <sstream> <string> <string_view> <unordered_map> <utility> <variant> <vector>)

function(heng_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
  set(target heng_${folder})
  if(NOT arg_SOURCES)
    return()
  endif()
  get_property(before GLOBAL PROPERTY HENG_LAST_LIBRARY)

  add_library(${target} STATIC ${arg_SOURCES})
  add_library(heng::${folder} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/core")
  target_link_libraries(${target} PUBLIC ${before} ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} heng_options heng_warnings)
  target_precompile_headers(${target} REUSE_FROM heng_pch)

  set_property(GLOBAL PROPERTY HENG_LAST_LIBRARY heng::${folder})
endfunction()
