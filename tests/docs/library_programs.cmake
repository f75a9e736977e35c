# Installs crossread into a folder of its own, builds the programs of docs/library.md against it, and holds what they
# print against the document: cmake -DBUILD=... -DFOLDER=... -DPYTHON=... -DFLAGS=... -P library_programs.cmake
set(document ${CMAKE_CURRENT_LIST_DIR}/../../docs/library.md)
set(examples ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/docs_test.py)
file(REMOVE_RECURSE ${FOLDER})
foreach(command
    "${CMAKE_COMMAND};--install;${BUILD};--prefix;${FOLDER}/installed"
    "${examples};--extract;${FOLDER}/programs;${document}"
    "${CMAKE_COMMAND};-S;${FOLDER}/programs;-B;${FOLDER}/build;-G;Ninja;-DCMAKE_PREFIX_PATH=${FOLDER}/installed;-DCMAKE_CXX_FLAGS=${FLAGS}"
    "${CMAKE_COMMAND};--build;${FOLDER}/build"
    "${examples};--program;${FOLDER}/build/sentences;${document}")
  execute_process(COMMAND ${command} OUTPUT_VARIABLE told ERROR_VARIABLE told RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "${command}\n${told}")
  endif()
endforeach()
