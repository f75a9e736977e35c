# What `cmake --install` puts where: the program with all that belongs to it, and the libraries of its stages.
include(CMakePackageConfigHelpers)
set(manual ${PROJECT_BINARY_DIR}/cli/manual)

install(TARGETS crossread crossread_pdf
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program
        LIBRARY DESTINATION ${CROSSREAD_MODULE_DIR} COMPONENT program)
install(DIRECTORY lexicons DESTINATION ${CMAKE_INSTALL_DATADIR}/crossread COMPONENT program PATTERN training EXCLUDE)
install(DIRECTORY examples DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program PATTERN gallery EXCLUDE)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program FILES_MATCHING PATTERN "*.md")
install(FILES README.md SECURITY.md CITATION.cff DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(DIRECTORY ${manual}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT program)
install(FILES ${manual}/bash/crossread DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        COMPONENT program)
install(FILES ${manual}/zsh/_crossread DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT program)
install(FILES ${manual}/fish/crossread.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
        COMPONENT program)

set(stages dictionary text lexicon page people quotes terms events alignment words comparison reports)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/crossread)
list(TRANSFORM stages PREPEND crossread_ OUTPUT_VARIABLE libraries)
install(TARGETS ${libraries} EXPORT crossread-targets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY analysis reports DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/crossread COMPONENT development
        FILES_MATCHING PATTERN "*.h")
install(EXPORT crossread-targets NAMESPACE crossread:: DESTINATION ${package} COMPONENT development)
configure_package_config_file(cmake/crossread-config.cmake.in crossread-config.cmake INSTALL_DESTINATION ${package})
# Before version 1 anything may change with the second number.
write_basic_package_version_file(crossread-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/crossread-config.cmake ${PROJECT_BINARY_DIR}/crossread-config-version.cmake
        cmake/dependencies.cmake
        DESTINATION ${package} COMPONENT development)

# The linker wants a library after those that use it.
list(REVERSE libraries)
list(TRANSFORM libraries PREPEND -l)
list(JOIN libraries " " static_libraries)
file(RELATIVE_PATH prefix_from_here /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/crossread.pc.in crossread.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/crossread.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
