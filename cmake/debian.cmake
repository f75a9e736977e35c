# The Debian packages that `cpack` makes: crossread and libcrossread-dev.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The crossread authors")
set(CPACK_PACKAGE_CONTACT "The crossread authors <crossread@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "shows how different outlets tell the same event")
set(CPACK_COMPONENTS_ALL program development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME crossread)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "hunspell-fr-classical, wordnet-base")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
  "From three to six articles on one event, a report that a class can read:
 what each outlet copied from the news agency, reworded, added and left out;
 who gets to speak, for how many words and behind which verb; which words
 differ and which are loaded; and the sentence that each figure comes from.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libcrossread-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "crossread (= ${PROJECT_VERSION}), libicu-dev, libfmt-dev, libgumbo-dev, libcmark-dev, \
libyaml-cpp-dev, libhunspell-dev, libmimetic-dev, libcld2-dev, libeigen3-dev, libboost-dev, nlohmann-json3-dev, robin-map-dev, \
libboost-program-options-dev, zlib1g-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
  "Libraries and headers of the stages of crossread: reading, cleaning,
 quotations, loaded terms, grouping, alignment and keyness of articles, for
 programs in C++20.")

# What Debian wants beside a program: its licence and its history.
execute_process(COMMAND date --utc --rfc-email --date ${CROSSREAD_DATE} OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE)
configure_file(cmake/debian_changelog.in changelog @ONLY)
execute_process(COMMAND gzip -9nf ${PROJECT_BINARY_DIR}/changelog)
foreach(component PROGRAM DEVELOPMENT)
  string(TOLOWER ${component} part)
  set(folder ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${component}_PACKAGE_NAME})
  install(FILES cmake/debian_copyright RENAME copyright DESTINATION ${folder} COMPONENT ${part})
  install(FILES ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION ${folder} COMPONENT ${part})
endforeach()

include(CPack)
