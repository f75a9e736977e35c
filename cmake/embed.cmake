# The standard asks compilers only for string literals of 64 KB; those that build crossread take more.
function(crossread_allow_long_strings source)
  set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
endfunction()

# crossread_embed(OUTPUT HEADER NAMES name... FOLDER folder ENDING ending)
# Sets OUTPUT to a C++ source, made anew when a file changes, in which std::string_view embedded_<name>_<ending>()
# of HEADER gives the text of <folder>/<name>.<ending>.
function(crossread_embed output header)
  cmake_parse_arguments(ARG "" "FOLDER;ENDING" "NAMES" ${ARGN})
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp)
  set(folder ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER})
  list(TRANSFORM ARG_NAMES REPLACE "(.+)" "${folder}/\\1.${ARG_ENDING}" OUTPUT_VARIABLE files)
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -DHEADER=${header} "-DFILES=${files}" -DOUTPUT=${source}
            -P ${PROJECT_SOURCE_DIR}/cmake/write_embedded.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/write_embedded.cmake
    COMMENT "Embedding ${ARG_NAMES}"
    VERBATIM)
  crossread_allow_long_strings(${source})
  set(${output} ${source} PARENT_SCOPE)
endfunction()
