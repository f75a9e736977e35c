# Everything comes from Debian; nothing is downloaded. The package that is installed finds the same.
find_package(PkgConfig REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(Eigen3 3.4 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tsl-robin-map 1.2 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(cmark REQUIRED IMPORTED_TARGET libcmark)
find_package(yaml-cpp REQUIRED)
pkg_check_modules(hunspell REQUIRED IMPORTED_TARGET hunspell)

# These two ship neither a CMake package nor a pkg-config file.
function(crossread_find_library name header)
  if(TARGET ${name}::${name})
    return()
  endif()
  find_library(${name}_LIBRARY NAMES ${name} REQUIRED)
  find_path(${name}_INCLUDE_DIR ${header} REQUIRED)
  add_library(${name}::${name} UNKNOWN IMPORTED)
  set_target_properties(${name}::${name} PROPERTIES
    IMPORTED_LOCATION "${${name}_LIBRARY}"
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${${name}_INCLUDE_DIR}")
endfunction()
crossread_find_library(cld2 cld2/public/compact_lang_det.h)
crossread_find_library(mimetic mimetic/mimetic.h)
