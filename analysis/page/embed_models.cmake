# Writes a C++ source that holds the model files as raw string literals.
#   cmake -DFOLDER=.../models -DOUTPUT=.../models.cpp -P embed_models.cmake
set(source "#include \"analysis/page/embedded_models.h\"\n\nnamespace crossread {\n")
foreach(name html text)
  file(READ "${FOLDER}/${name}.model" content)
  string(APPEND source "\nstd::string_view embedded_${name}_model() {\n  return R\"model(${content})model\";\n}\n")
endforeach()
string(APPEND source "\n}  // namespace crossread\n")
file(WRITE "${OUTPUT}" "${source}")
