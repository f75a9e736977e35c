# The gallery of examples as the program makes it now: written to FOLDER, or with CHECK only held against it.
#   cmake -DCROSSREAD=... -DEXAMPLES=.../examples -DFOLDER=.../gallery [-DCHECK=ON] -P gallery.cmake
set(workplace ${FOLDER})
if(CHECK)
  set(workplace ${CMAKE_CURRENT_BINARY_DIR}/gallery)
endif()
set(kept report.html report.md worksheet.html worksheet.md answers.md figures)
# An event, its wire copy, and an article beside it that tells something else.
foreach(event fr/barrage:agence-boreale.txt:radio-des-vallees.txt fr/telepherique:agence-boreale.txt:-
        en/ferry:northwire.txt:skerry-gazette.txt)
  string(REPLACE ":" ";" event ${event})
  list(GET event 0 path)
  list(GET event 1 wire)
  list(GET event 2 other)
  get_filename_component(name ${path} NAME)
  file(GLOB articles RELATIVE ${EXAMPLES}/${path} ${EXAMPLES}/${path}/*)
  list(REMOVE_ITEM articles ${other})
  set(made ${CMAKE_CURRENT_BINARY_DIR}/made-${name})
  execute_process(
    COMMAND ${CROSSREAD} compare --quiet --one-event --wire ${wire} -o ${made} ${articles}
    WORKING_DIRECTORY ${EXAMPLES}/${path}
    COMMAND_ERROR_IS_FATAL ANY)
  file(REMOVE_RECURSE ${workplace}/${name})
  foreach(file IN LISTS kept)
    file(COPY ${made}/${file} DESTINATION ${workplace}/${name})
  endforeach()
  file(REMOVE_RECURSE ${made})
  if(CHECK)
    execute_process(COMMAND diff --recursive --brief ${FOLDER}/${name} ${workplace}/${name} RESULT_VARIABLE differs)
    if(differs)
      message(FATAL_ERROR "examples/gallery/${name} is out of date: look at ./dev gallery's changes and commit them")
    endif()
  endif()
endforeach()
