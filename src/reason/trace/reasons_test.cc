// Why a value is not known: the reason must be true of the text.
#include <gtest/gtest.h>

#include "read/source/front_end.h"
#include "reason/trace/tracer.h"

namespace vitrine::trace {
namespace {

// The reason of the first occurrence's key.
std::string why(const std::string& body) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  const std::string text =
      "import binascii\nfrom cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\n" + body;
  source::Parsed parsed = source::make_front_end(source::Language::kPython)->parse(text, {});
  Result result = trace_unit(parsed.unit, text, *kCatalogue, {});
  const evidence::Property* key = result.occurrences.empty() ? nullptr : result.occurrences[0].find("key");
  return key == nullptr ? "no key" : key->reason;
}

TEST(Reasons, AVariableThatALoopSetsIsDefinedInThisFile) {
  EXPECT_EQ(why("def read(lines):\n"
                "    for line in lines:\n"
                "        name, key = line.split('=')\n"
                "    Cipher(algorithms.AES(key), modes.ECB())\n"),
            "`lines` is what `read` is called with");
  EXPECT_EQ(why("def use():\n"
                "    for key in ():\n"
                "        pass\n"
                "    Cipher(algorithms.AES(key), modes.ECB())\n"),
            "`key` is a variable of `use`");
}

TEST(Reasons, NullIsNotWhatIsDecoded) {
  EXPECT_EQ(why("def read(lines):\n"
                "    key = None\n"
                "    for line in lines:\n"
                "        key = line\n"
                "    Cipher(algorithms.AES(binascii.unhexlify(key)), modes.ECB())\n"),
            "`lines` is what `read` is called with");
  EXPECT_EQ(why("Cipher(algorithms.AES(binascii.unhexlify(None)), modes.ECB())\n"), "null where a text is needed");
}

}  // namespace
}  // namespace vitrine::trace
