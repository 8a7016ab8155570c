# vitrine_embed(<target> NAMESPACE <vitrine::room> FILES <files, relative to this folder>…): puts the files' bytes into
# the target. The target's own header declares, in that namespace,
#     std::string_view embedded_file(std::string_view name);
# which answers with the bytes of the file whose base name is `name`, or an empty view. Changed files rebuild it.
set(VITRINE_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_script.cmake)
function(vitrine_embed target)
  cmake_parse_arguments(ARG "" "NAMESPACE" "FILES" ${ARGN})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}_embedded.cc)
  list(TRANSFORM ARG_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  string(REPLACE ";" "|" joined "${ARG_FILES}")
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DNAMESPACE=${ARG_NAMESPACE} "-DFILES=${joined}"
      -P ${VITRINE_EMBED_SCRIPT}
    DEPENDS ${ARG_FILES} ${VITRINE_EMBED_SCRIPT} VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
