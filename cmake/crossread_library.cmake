# Compiler settings shared by every target of the project.
add_library(crossread_options INTERFACE)
target_compile_features(crossread_options INTERFACE cxx_std_20)
target_compile_options(crossread_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<BOOL:${CROSSREAD_WERROR}>:-Werror>
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fsanitize=address,undefined>
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fno-sanitize-recover=all>
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fno-omit-frame-pointer>
  $<$<BOOL:${CROSSREAD_FUZZ}>:-fsanitize=fuzzer-no-link>)
target_link_options(crossread_options INTERFACE
  $<$<BOOL:${CROSSREAD_SANITIZE}>:-fsanitize=address,undefined>)

# Counted atomically, as the articles of a run are read by several threads.
if(CROSSREAD_COVERAGE)
  target_compile_options(crossread_options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(crossread_options INTERFACE --coverage)
endif()

# Released programs read pages from anywhere: what still goes wrong must end the program, not be used.
set(hardened "$<CONFIG:Release>")
target_compile_options(crossread_options INTERFACE
  $<${hardened}:-U_FORTIFY_SOURCE>
  $<${hardened}:-D_FORTIFY_SOURCE=2>
  $<${hardened}:-D_GLIBCXX_ASSERTIONS>
  $<${hardened}:-fstack-protector-strong>
  $<${hardened}:-fstack-clash-protection>)
# A library that is compiled as one unit is a large one for GCC, which would then inline less.
if(CROSSREAD_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(crossread_options INTERFACE $<${hardened}:--param=large-unit-insns=1000000>)
endif()
target_link_options(crossread_options INTERFACE $<${hardened}:LINKER:-z,relro,-z,now,-z,noexecstack>)

# crossread_library(NAME SOURCES file... [LINKS target...] [PRIVATE_LINKS target...])
# One library per stage, with the alias crossread::NAME; it sees only what it links.
function(crossread_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(target crossread_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(crossread::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES
    EXPORT_NAME ${name} UNITY_BUILD ${CROSSREAD_UNITY} UNITY_BUILD_BATCH_SIZE 0)
  target_include_directories(${target} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/crossread>)
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_link_libraries(${target}
    PUBLIC ${ARG_LINKS} PRIVATE $<BUILD_INTERFACE:crossread_options> ${ARG_PRIVATE_LINKS})
endfunction()
