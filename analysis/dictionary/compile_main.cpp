// Writes the analyses of all forms of a Hunspell dictionary to a file, of one of which no table can be made
// an empty file: compile_dictionary DICTIONARY FILE
#include <fstream>
#include <iostream>

#include "analysis/dictionary/hunspell_forms.h"
#include "analysis/error.h"

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "compile_dictionary DICTIONARY FILE\n";
    return 2;
  }
  std::string bytes;
  try {
    bytes = crossread::FormAnalyses::written(crossread::analyses_of_dictionary(arguments[1]));
  } catch (const crossread::Error& error) {
    std::cerr << error.what() << "; it is read whenever the program needs it\n";
  }
  std::ofstream file(arguments[2], std::ios::binary);
  file << bytes;
  return file.flush() ? 0 : 2;
}
