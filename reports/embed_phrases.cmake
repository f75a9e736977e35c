# Writes a C++ source that holds the phrase files as raw string literals.
#   cmake -DROOT=.../phrases -DNAMES="en.tsv;fr.tsv" -DOUTPUT=.../embedded_phrases.cpp -P embed_phrases.cmake
set(source "#include \"reports/embedded_phrases.h\"\n\n")
string(APPEND source "namespace crossread {\n\nstd::span<const PhraseFile> phrase_files() {\n")
string(APPEND source "  static constexpr PhraseFile files[] = {\n")
foreach(name IN LISTS NAMES)
  file(READ "${ROOT}/${name}" content)
  get_filename_component(language "${name}" NAME_WE)
  string(APPEND source "{\"${language}\", R\"tsv(${content})tsv\"},\n")
endforeach()
string(APPEND source "  };\n  return files;\n}\n\n}  // namespace crossread\n")
file(WRITE "${OUTPUT}" "${source}")
