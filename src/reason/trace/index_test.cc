// What calls what, and what matters, before anything is evaluated.
#include "reason/trace/index.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "read/source/front_end.h"

namespace vitrine::trace {
namespace {

using source::Language;
using source::NodeId;

class Java {
 public:
  explicit Java(std::string text)
      : text_(std::move(text)),
        parsed_(source::make_front_end(Language::kJava)->parse(text_, {})),
        index_(parsed_.unit, *catalogue(), "java") {}

  // Of the overloads of a name, in the order of the text, which ones somebody here may call.
  std::string called(std::string_view name) const {
    std::string out;
    for (NodeId function : index_.functions(name)) out += index_.has_callers(function) ? '+' : '-';
    return out;
  }
  std::vector<std::string> interesting() const {
    std::vector<std::string> out;
    for (NodeId node : index_.interesting_nodes()) {
      out.emplace_back(text_.substr(parsed_.unit[node].begin, parsed_.unit[node].end - parsed_.unit[node].begin));
    }
    return out;
  }

 private:
  static const std::shared_ptr<const knowledge::Catalogue>& catalogue() {
    static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
    return kCatalogue;
  }
  std::string text_;
  source::Parsed parsed_;
  UnitIndex index_;
};

TEST(UnitIndex, ACallMeansNoOverloadThatCannotTakeWhatItGives) {
  const std::string overloads =
      "import java.util.Random;\n"
      "class A {\n"
      "  void f(int a) {}\n"
      "  void f(byte[] a) {}\n"
      "  void f(String a) {}\n"
      "  void f(Random a) {}\n"
      "  void f(A a) {}\n"
      "  void f(Object a) {}\n"
      "  void f(int a, int b) {}\n"
      "  void f(int a, int b, String... all) {}\n"
      "  void g(byte[] bytes, int number, Random random, java.io.Serializable any) { CALL }\n"
      "}\n";
  const auto called = [&](const std::string& call) {
    std::string text = overloads;
    text.replace(text.find("CALL"), 4, call);
    return Java(text).called("f");
  };
  EXPECT_EQ(called("f(3);"), "+----+--");
  EXPECT_EQ(called("f(number);"), "+----+--");
  EXPECT_EQ(called("f(bytes);"), "-+---+--");
  EXPECT_EQ(called("f(\"x\");"), "--++-+--");  // (a String is what an imported interface may ask for)
  EXPECT_EQ(called("f(random);"), "---+++--");
  EXPECT_EQ(called("f(any);"), "++++++--");
  EXPECT_EQ(called("f(null);"), "-+++++--");
  EXPECT_EQ(called("f(h());"), "++++++--");
  EXPECT_EQ(called("f(1, 2);"), "------++");
  EXPECT_EQ(called("f(1, 2, \"x\", \"y\");"), "-------+");
  EXPECT_EQ(called(""), "--------");
}

TEST(UnitIndex, AMemberOfATypeThatIsToldMattersOnlyWhereItIsKnown) {
  const Java java(
      "import java.security.MessageDigest;\n"
      "import house.Curve;\n"
      "import org.bouncycastle.crypto.macs.CMac;\n"
      "class A {\n"
      "  static class OwnMac extends CMac {}\n"
      "  static class Digest extends MessageDigest {}\n"
      "  static class Own extends Curve {}\n"
      "  void f() {\n"
      "    MessageDigest.getInstance(\"MD5\");\n"
      "    Digest.getInstance(\"MD5\");\n"
      "    Own.getInstance(\"MD5\");\n"
      "    Curve.getInstance(\"MD5\");\n"
      "    Elsewhere.getInstance(\"MD5\");\n"
      "    OwnMac.init(key);\n"  // known of what a CMac is
      "    Curve.init(key);\n"
      "  }\n"
      "}\n");
  const std::vector<std::string> found = java.interesting();
  const auto matters = [&](const std::string& callee) { return std::ranges::find(found, callee) != found.end(); };
  EXPECT_TRUE(matters("MessageDigest.getInstance"));
  EXPECT_TRUE(matters("Digest.getInstance"));
  EXPECT_FALSE(matters("Own.getInstance"));
  EXPECT_FALSE(matters("Curve.getInstance"));
  EXPECT_TRUE(matters("Elsewhere.getInstance"));
  EXPECT_TRUE(matters("OwnMac.init"));
  EXPECT_FALSE(matters("Curve.init"));
}

TEST(UnitIndex, AVariableOfAKnownNameIsNoFunctionThatIsTaken) {
  const std::string text =
      "import java.util.Random;\n"
      "class A {\n"
      "  int f(Random random, Maker make) {\n"
      "    Number x = new Number(random);\n"
      "    Maker m = TAKEN;\n"
      "    return x.shift(m.apply(3));\n"
      "  }\n"
      "}\n";
  const auto matters = [&](const std::string& taken, const std::string& callee) {
    std::string with = text;
    with.replace(with.find("TAKEN"), 5, taken);
    const std::vector<std::string> found = Java(with).interesting();
    return std::ranges::find(found, callee) != found.end();
  };
  EXPECT_FALSE(matters("make", "x.shift"));
  EXPECT_FALSE(matters("make", "m.apply"));
  EXPECT_TRUE(matters("java.security.MessageDigest::getInstance", "m.apply"));
}

}  // namespace
}  // namespace vitrine::trace
