# Writes a C++ source that holds page.css and page.js as raw string literals, with their digests.
#   cmake -DROOT=.../page -DOUTPUT=.../embedded_page.cpp -P embed_page.cmake
set(source "#include \"reports/page/embedded.h\"\n\nnamespace crossread::page {\n\n")
foreach(part style:page.css program:page.js)
  string(REPLACE ":" ";" part ${part})
  list(GET part 0 name)
  list(GET part 1 file)
  file(READ "${ROOT}/${file}" content)
  string(REGEX REPLACE "\n[ \t]+" "\n" content "${content}")  # a page need not carry the indentation
  string(SHA256 digest "${content}")
  string(TOUPPER "${digest}" digest)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E echo_append "${digest}"
    COMMAND basenc --base16 --decode
    COMMAND base64 --wrap=0
    OUTPUT_VARIABLE digest
    COMMAND_ERROR_IS_FATAL ANY)
  string(APPEND source "constexpr std::string_view ${name} = R\"page(${content})page\";\n")
  string(APPEND source "constexpr std::string_view ${name}_digest = \"sha256-${digest}\";\n\n")
endforeach()
string(APPEND source "}  // namespace crossread::page\n")
file(WRITE "${OUTPUT}" "${source}")
