# Everything from outside, found on the system and never downloaded. Each heavy one is linked by one folder of core/.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)     # base
find_package(nlohmann_json REQUIRED)   # base
find_package(spdlog REQUIRED)          # base
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)  # base
find_package(CLI11 REQUIRED)           # app
find_package(Boost 1.74 REQUIRED)      # data
find_package(OpenSSL REQUIRED)         # data

# CMake's own FindLua finds the C build, through which C++ destructors do not run.  (script)
pkg_check_modules(lua REQUIRED IMPORTED_TARGET lua5.4-c++)

pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)  # report, and tests that make workbooks

# define
find_path(TOMLPP_INCLUDE_DIR toml++/toml.h REQUIRED)
add_library(heng_toml INTERFACE IMPORTED)
target_include_directories(heng_toml INTERFACE "${TOMLPP_INCLUDE_DIR}")
target_compile_definitions(heng_toml INTERFACE TOML_EXCEPTIONS=0 TOML_HEADER_ONLY=1)

# define
find_path(UDUNITS2_INCLUDE_DIR udunits2.h PATH_SUFFIXES udunits2 REQUIRED)
find_library(UDUNITS2_LIBRARY udunits2 REQUIRED)
add_library(heng_udunits2 INTERFACE IMPORTED)
target_include_directories(heng_udunits2 INTERFACE "${UDUNITS2_INCLUDE_DIR}")
target_link_libraries(heng_udunits2 INTERFACE "${UDUNITS2_LIBRARY}")

# Without this Boost.DLL 1.74 needs the compiled boost_filesystem.  (data)
add_library(heng_boost_dll INTERFACE IMPORTED)
target_link_libraries(heng_boost_dll INTERFACE Boost::headers ${CMAKE_DL_LIBS})
target_compile_definitions(heng_boost_dll INTERFACE BOOST_DLL_USE_STD_FS)

mark_as_advanced(TOMLPP_INCLUDE_DIR UDUNITS2_INCLUDE_DIR UDUNITS2_LIBRARY)
