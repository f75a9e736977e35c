# Writes a C++ source that holds lexicon files as raw string literals.
#   cmake -DROOT=.../lexicons -DNAMES="de/months.tsv;fr/months.tsv" -DOUTPUT=.../embedded.cpp -P embed.cmake
set(source "#include \"analysis/lexicon/embedded.h\"\n\n")
string(APPEND source "namespace crossread {\n\nusing namespace std::string_view_literals;  // a length that need not be counted\n\nstd::span<const EmbeddedFile> embedded_files() {\n")
string(APPEND source "  static constexpr EmbeddedFile files[] = {\n")
foreach(name IN LISTS NAMES)
  file(READ "${ROOT}/${name}" content)
  string(APPEND source "{\"${name}\", R\"tsv(${content})tsv\"sv},\n")
endforeach()
string(APPEND source "  };\n  return files;\n}\n\n}  // namespace crossread\n")
file(WRITE "${OUTPUT}" "${source}")
