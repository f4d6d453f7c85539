# heng_add_plugin(name SOURCES file… [LINKS lib…])
#
# Builds <name>.so, a plugin of heng: it links the SDK and what LINKS says, and exports heng_plugin_v1 and nothing
# else. The target is called heng_plugin_<name>. Installed with the SDK, for anyone's plugin.
set(HENG_PLUGIN_SYMBOLS "${CMAKE_CURRENT_LIST_DIR}/heng_plugin.map")

function(heng_add_plugin name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  set(target heng_plugin_${name})

  add_library(${target} MODULE ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE heng::sdk ${arg_LINKS})
  target_link_options(${target} PRIVATE -Wl,--no-undefined "-Wl,--version-script=${HENG_PLUGIN_SYMBOLS}")
  set_target_properties(${target} PROPERTIES
    PREFIX "" OUTPUT_NAME ${name} LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/heng/plugins"
    CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    LINK_DEPENDS "${HENG_PLUGIN_SYMBOLS}")
  install(TARGETS ${target} LIBRARY DESTINATION lib/heng/plugins)
endfunction()
