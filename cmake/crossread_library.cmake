# Compiler settings shared by every target of the project.
add_library(crossread_options INTERFACE)
target_compile_features(crossread_options INTERFACE cxx_std_20)
target_compile_options(crossread_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<BOOL:${CROSSREAD_WERROR}>:-Werror>
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fsanitize=address,undefined>
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fno-sanitize-recover=all>
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fno-omit-frame-pointer>)
target_link_options(crossread_options INTERFACE
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fsanitize=address,undefined>)

# crossread_library(NAME SOURCES file... [LINKS target...] [PRIVATE_LINKS target...])
# One library per stage, with the alias crossread::NAME; it sees only what it links.
function(crossread_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(target crossread_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(crossread::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE crossread_options ${ARG_PRIVATE_LINKS})
endfunction()
