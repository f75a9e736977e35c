# Writes a C++ source that holds files as raw string literals: "a/html.model" becomes embedded_html_model().
#   cmake -DHEADER=analysis/... -DFILES="a/html.model;..." -DOUTPUT=.../embedded.cpp -P write_embedded.cmake
set(source "#include \"${HEADER}\"\n\nnamespace crossread {\n")
foreach(path IN LISTS FILES)
  file(READ "${path}" content)
  get_filename_component(name "${path}" NAME)
  string(REPLACE "." "_" name "${name}")
  string(APPEND source "\nstd::string_view embedded_${name}() {\n  return R\"model(${content})model\";\n}\n")
endforeach()
string(APPEND source "\n}  // namespace crossread\n")
file(WRITE "${OUTPUT}" "${source}")
