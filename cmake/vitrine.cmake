# Warnings are errors for our own code and only for it: grammars and headers of packages are SYSTEM.
add_library(vitrine_flags INTERFACE)
target_compile_options(vitrine_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Wcast-align -Wunused -Woverloaded-virtual -Werror -fno-omit-frame-pointer)
# GCC has none of it where the fields are named or a macro of the system's gives them.
target_compile_options(vitrine_flags INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>)
target_include_directories(vitrine_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)

set(VITRINE_SANITIZE "" CACHE STRING "comma-separated sanitizers for every target, e.g. address,undefined")
if(VITRINE_SANITIZE)
  # vptr asks the kernel what memory may be read; inside the workers' sandbox every answer is no.
  add_compile_options(-fsanitize=${VITRINE_SANITIZE} -fno-sanitize=vptr -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${VITRINE_SANITIZE})
endif()

# vitrine_library(<name> DEPS <libraries>…): every .cc of this folder (and of lang/ and settings/ below it) but tests and fuzz
# targets; the x_test.cc become a test program <name>_test whose cases are ctest names of their own, with what the
# x_fixture.cc give them; every x_fuzz.cc becomes <x>_fuzz when VITRINE_FUZZ is on.
function(vitrine_library name)
  cmake_parse_arguments(ARG "" "" "DEPS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cc lang/*.cc settings/*.cc)
  set(tests ${sources})
  set(fuzzers ${sources})
  list(FILTER tests INCLUDE REGEX "_(test|fixture)\\.cc$")
  list(FILTER fuzzers INCLUDE REGEX "_fuzz\\.cc$")
  list(FILTER sources EXCLUDE REGEX "[_/](test|fixture|fuzz|main)\\.cc$")
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE vitrine_flags ${ARG_DEPS})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC vitrine_flags ${ARG_DEPS})
  if(tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE ${name} GTest::gtest_main GTest::gmock)
    target_compile_definitions(${name}_test PRIVATE VITRINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    gtest_discover_tests(${name}_test DISCOVERY_MODE PRE_TEST)
  endif()
  if(VITRINE_FUZZ)
    foreach(fuzzer ${fuzzers})
      get_filename_component(stem ${fuzzer} NAME_WE)
      add_executable(${stem} ${fuzzer})
      target_link_libraries(${stem} PRIVATE ${name})
      target_link_options(${stem} PRIVATE -fsanitize=fuzzer)
    endforeach()
  endif()
endfunction()
