cmake_minimum_required(VERSION 3.25)
set(prefix "${work}/prefix")
set(project "${work}/stranger")

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE "${work}")
run("${CMAKE_COMMAND}" --install "${build}" --prefix "${prefix}")

# The template stands on its own: its copy is the stranger's project.
file(COPY "${source}/plugins/template/" DESTINATION "${project}")
run("${CMAKE_COMMAND}" -S "${project}" -B "${project}/build" -G "${generator}"
    "-DCMAKE_CXX_COMPILER=${compiler}" "-DCMAKE_PREFIX_PATH=${prefix}")
run("${CMAKE_COMMAND}" --build "${project}/build")

run("${prefix}/bin/heng" plugin check "${project}/build/lib/heng/plugins/template.so")
