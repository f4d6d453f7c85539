# Installs what a plugin author needs; find_package(HengSdk 1) finds it. The package's version is the ABI's.
include(CMakePackageConfigHelpers)

foreach(part IN ITEMS MAJOR MINOR)
  file(STRINGS core/sdk/include/heng/plugin.h line REGEX "^#define HENG_ABI_${part} ")
  string(REGEX MATCH "[0-9]+" abi_${part} "${line}")
endforeach()

set(sdk_dir lib/cmake/HengSdk)
configure_package_config_file(cmake/HengSdkConfig.cmake.in HengSdkConfig.cmake INSTALL_DESTINATION ${sdk_dir})
write_basic_package_version_file(HengSdkConfigVersion.cmake
  VERSION ${abi_MAJOR}.${abi_MINOR} COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT)

install(TARGETS heng_sdk EXPORT HengSdkTargets FILE_SET HEADERS)
install(EXPORT HengSdkTargets NAMESPACE heng:: DESTINATION ${sdk_dir})
install(FILES
  "${PROJECT_BINARY_DIR}/HengSdkConfig.cmake" "${PROJECT_BINARY_DIR}/HengSdkConfigVersion.cmake"
  cmake/HengPlugin.cmake cmake/heng_plugin.map
  DESTINATION ${sdk_dir})
