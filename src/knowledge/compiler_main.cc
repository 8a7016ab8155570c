// vitrine_knowledge_compiler DIRECTORY OUTPUT: checks knowledge/ and writes the blob that embed/embedded.cc takes in.
#include <fstream>
#include <iostream>

#include "knowledge/loader.h"

int main(int argc, char** argv) {
  using namespace vitrine;
  if (argc != 3) {
    std::cerr << "usage: vitrine_knowledge_compiler DIRECTORY OUTPUT\n";
    return 2;
  }
  knowledge::Loaded loaded = knowledge::load_files(argv[1]);
  for (const knowledge::Problem& problem : loaded.problems) std::cerr << problem.text() << "\n";
  if (!loaded.problems.empty()) return 1;
  std::string blob = knowledge::encode(loaded.tables);
  Digest digest = sha256(blob);
  std::ofstream out(argv[2], std::ios::binary | std::ios::trunc);
  out.write(reinterpret_cast<const char*>(digest.bytes.data()), static_cast<std::streamsize>(digest.bytes.size()));
  out.write(blob.data(), static_cast<std::streamsize>(blob.size()));
  out.close();
  if (!out) {
    std::cerr << argv[2] << ": cannot be written\n";
    return 3;
  }
  return 0;
}
