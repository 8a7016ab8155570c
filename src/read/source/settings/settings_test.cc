#include "read/source/settings/settings.h"

#include <gtest/gtest.h>

namespace vitrine::source {
namespace {

Unit read(std::string_view kind, std::string_view text) {
  const Parsed parsed = make_settings_reader(kind)->parse(text, {});
  EXPECT_TRUE(well_formed(parsed.unit)) << text;
  return parsed.unit;
}

// All values of a key as "line:value", the kinds that are no texts marked; "{}" and "[]" for what has parts.
std::string said(const Unit& unit, std::string_view key, bool relaxed = false) {
  std::string out;
  for (NodeId id : settings_named(unit, unit.child(unit.child(unit.root, 0), 0), key, relaxed)) {
    if (!out.empty()) out += " ";
    out += std::to_string(unit.line(unit[id].begin)) + ":";
    const bool negative = unit.kind(id) == NodeKind::kUnary;
    const NodeId literal = negative ? unit.child(id, 0) : id;
    if (unit.kind(id) == NodeKind::kMap || unit.kind(id) == NodeKind::kArray) {
      out += unit.kind(id) == NodeKind::kMap ? "{}" : "[]";
      continue;
    }
    const LiteralKind kind = static_cast<LiteralKind>(unit[literal].op);
    out += kind == LiteralKind::kInteger ? "int " : kind == LiteralKind::kBoolean ? "bool " : "";
    out += kind == LiteralKind::kNull ? "null" : (negative ? "-" : "") + std::string(unit.text(literal));
  }
  return out;
}

TEST(Settings, PropertiesAsJavaReadsThem) {
  const Unit unit = read("Java properties",
                         "# no = thing\n! no = thing\n a.b = 1 = 2\nc:d\ne f g\nlong=one, \\\r\n   two\nu=\\u0041\\t\n"
                         "k\\ ey=v\nempty\nlast=\\\\\n");
  EXPECT_EQ(said(unit, "a.b"), "3:1 = 2");
  EXPECT_EQ(said(unit, "c"), "4:d");
  EXPECT_EQ(said(unit, "e"), "5:f g");
  EXPECT_EQ(said(unit, "long"), "6:one, two");
  EXPECT_EQ(said(unit, "u"), "8:A\t");
  EXPECT_EQ(said(unit, "k ey"), "9:v");
  EXPECT_EQ(said(unit, "empty"), "10:");
  EXPECT_EQ(said(unit, "last"), "11:\\");
  EXPECT_EQ(said(unit, "no"), "");
}

TEST(Settings, ByteOrderMarkIsNoPartOfYaml) {
  const Unit unit = read("YAML",
                         "\xef\xbb\xbf"
                         "a: x\nb:\n  c: 2\n");
  EXPECT_EQ(said(unit, "a"), "1:x");
  EXPECT_EQ(said(unit, "b.c"), "3:int 2");
}

TEST(Settings, IniFilesHaveSectionsAndHoconHasBraces) {
  const Unit unit = read("INI", "top = 1\n[a b]\nk: v ; said\nq = \"x # y\"\n;z=1\n");
  EXPECT_EQ(said(unit, "top"), "1:1");
  EXPECT_EQ(said(unit, "a b.k"), "3:v");
  EXPECT_EQ(said(unit, "a b.q"), "4:x # y");
  EXPECT_EQ(said(unit, "z"), "");
  const Unit braces = read("configuration", "a {\n  b = {\n    c = \"d\"\n  }\n  e: f\n}\ng.h = i\n}\n");
  EXPECT_EQ(said(braces, "a.b.c"), "3:d");
  EXPECT_EQ(said(braces, "a.e"), "5:f");
  EXPECT_EQ(said(braces, "g.h"), "7:i");
  EXPECT_EQ(said(read("configuration", "<a><b>c</b></a>"), "b"), "1:c");
  EXPECT_EQ(said(read("configuration", "{\"b\": 3}"), "b"), "1:int 3");
}

TEST(Settings, EnvironmentVariables) {
  const Unit unit = read("environment", "export A=\"b\\n\"\nC='d\\n' # e\nF=g#h\n#I=j\n");
  EXPECT_EQ(said(unit, "A"), "1:b\n");
  EXPECT_EQ(said(unit, "C"), "2:d\\n");
  EXPECT_EQ(said(unit, "F"), "3:g#h");
  EXPECT_EQ(said(unit, "I"), "");
}

TEST(Settings, Json) {
  const Unit unit = read("JSON",
                         "{\n// said\n\"a\": {\"b.c\": [1, -2, \"x\\u0041\"]}, \"t\": true, \"n\": null,\n"
                         "\"env\": [{\"name\": \"K\", \"value\": \"V\"}]}");
  EXPECT_EQ(said(unit, "a"), "3:{}");
  EXPECT_EQ(said(unit, "a.b.c"), "3:[]");
  EXPECT_EQ(said(unit, "a.b.c.0"), "3:int 1");
  EXPECT_EQ(said(unit, "a.b.c.1"), "3:int -2");
  EXPECT_EQ(said(unit, "a.b.c.2"), "3:xA");
  EXPECT_EQ(said(unit, "a.b.c.3"), "");
  EXPECT_EQ(said(unit, "t"), "3:bool true");
  EXPECT_EQ(said(unit, "n"), "3:null");
  EXPECT_EQ(said(unit, "env.0.K"), "4:V");
  EXPECT_EQ(said(read("JSON", "[{\"a\": 1}]"), "0.a"), "1:int 1");
}

TEST(Settings, YamlOfSeveralDocuments) {
  const Unit unit =
      read("YAML",
           "a:\n  b: 'it''s'\n  c: \"x\\ty\"\n  d: 010\n  e: &one {f: g}\n  h: *one\n  i:\n  - j\n  - k: l\n"
           "  m: |\n    n\n    o\n---\na: {b: again}\nz: >-\n  p\n  q\n");
  EXPECT_EQ(said(unit, "a.b"), "2:it's 14:again");
  EXPECT_EQ(said(unit, "a.c"), "3:x\ty");
  EXPECT_EQ(said(unit, "a.d"), "4:int 10");
  EXPECT_EQ(said(unit, "a.h.f"), "5:g");
  EXPECT_EQ(said(unit, "a.i.0"), "8:j");
  EXPECT_EQ(said(unit, "a.i.1.k"), "9:l");
  EXPECT_EQ(said(unit, "a.m"), "10:n\no\n");
  EXPECT_EQ(said(unit, "z"), "15:p q");
}

TEST(Settings, YamlAliasesDoNotGrowWithoutBound) {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 40; ++i) {
    const std::string before = "*a" + std::to_string(i - 1), name = "a" + std::to_string(i);
    text += name + ": &" + name + " [" + before + ", " + before + ", " + before + ", " + before + "]\n";
  }
  EXPECT_LT(read("YAML", text).nodes.size(), 1'000'000U);
}

TEST(Settings, TomlTables) {
  const Unit unit = read("TOML",
                         "a.b = 'c\\d'\n[t.\"u v\"]\nw = 0x10\nx = { y = \"z\" }\n[[l]]\nm = 1\n[[l]]\nm = 2\n"
                         "[l.n]\no = true\n");
  EXPECT_EQ(said(unit, "a.b"), "1:c\\d");
  EXPECT_EQ(said(unit, "t.u v.w"), "3:int 16");
  EXPECT_EQ(said(unit, "t.u v.x.y"), "4:z");
  EXPECT_EQ(said(unit, "l.0.m"), "6:int 1");
  EXPECT_EQ(said(unit, "l.1.m"), "8:int 2");
  EXPECT_EQ(said(unit, "l.1.n.o"), "10:bool true");
}

TEST(Settings, XmlElementsAttributesAndNamedValues) {
  const Unit unit = read("XML",
                         "<?xml version=\"1.0\"?>\n<root a=\"1&amp;2\">\n<b>\n text </b><c><d>e</d></c>\n"
                         "<add key=\"k\" value=\"v\"/>\n<entry key=\"x.y\">z</entry>\n"
                         "<p><name>hadoop</name><value><![CDATA[<w>]]></value></p></root>");
  EXPECT_EQ(said(unit, "a"), "2:1&2");
  EXPECT_EQ(said(unit, "b"), "4:text");
  EXPECT_EQ(said(unit, "c.d"), "4:e");
  EXPECT_EQ(said(unit, "k"), "5:v");
  EXPECT_EQ(said(unit, "x.y"), "6:z");
  EXPECT_EQ(said(unit, "hadoop"), "7:<w>");
}

TEST(Settings, VersionsOfPackages) {
  auto version = [](std::string_view text, std::string_view package) {
    return said(read("dependencies", text), package);
  };
  // npm: by the place below node_modules, or nested; not what a package asks for.
  EXPECT_EQ(
      version("{\"packages\": {\n\"node_modules/a\": {\"version\": \"1.2.3\", \"dependencies\": {\"b\": \"^2\"}}}}",
              "a"),
      "2:1.2.3");
  EXPECT_EQ(
      version("{\"packages\": {\n\"node_modules/a\": {\"version\": \"1\", \"dependencies\": {\"b\": \"^2\"}}}}", "b"),
      "");
  EXPECT_EQ(
      version(
          "{\"dependencies\": {\"@s/a\": {\"version\": \"4.0.1\", \"dependencies\": {\"c\": {\"version\": \"2\"}}}}}",
          "c"),
      "1:2");
  EXPECT_EQ(version("# yarn lockfile v1\n\n\"@s/a@^1.0\", \"@s/a@^1.1\":\n  version \"1.4.2\"\n", "@s/a"), "4:1.4.2");
  EXPECT_EQ(version("__metadata:\n  version: 6\n\n\"a@npm:^1.0\":\n  version: 1.4.2\n", "a"), "5:1.4.2");
  EXPECT_EQ(
      version("lockfileVersion: '6.0'\npackages:\n  /a@4.1.1:\n    dev: true\n  /@s/b@2.0.0(c@1.0.0):\n    dev: true\n",
              "a"),
      "4:4.1.1");
  EXPECT_EQ(version("[[package]]\nname = \"a\"\nversion = \"0.12.2\"\n", "a"), "3:0.12.2");
  EXPECT_EQ(version("{\"default\": {\"a\": {\"hashes\": [], \"version\": \"==3.2.1\"}}}", "a"), "1:3.2.1");
  EXPECT_EQ(version("# no==1\na==3.2.1 ; python_version > '3'\nb[x]==2.0 \\\n  --hash=sha256:00\nc>=1\n", "a"),
            "2:3.2.1");
  EXPECT_EQ(version("b[x]==2.0 \\\n  --hash=sha256:00\nc>=1\n", "b"), "1:2.0");
  EXPECT_EQ(version("c>=1\n", "c"), "");
  EXPECT_EQ(version("module m\n\ngo 1.21\n\nrequire golang.org/x/crypto v0.14.0\n", "golang.org/x/crypto"), "5:0.14.0");
  EXPECT_EQ(version("module m\nrequire (\n\tgolang.org/x/crypto v0.14.0 // indirect\n)\n", "golang.org/x/crypto"),
            "3:0.14.0");
  EXPECT_EQ(version("GEM\n  specs:\n    bcrypt (3.1.18)\n    devise (4.9.0)\n      bcrypt (~> 3.0)\n", "bcrypt"),
            "3:3.1.18");
  EXPECT_EQ(version("{\"packages\": [{\"name\": \"a/b\", \"version\": \"v6.0.1\"}]}", "a/b"), "1:6.0.1");
  EXPECT_EQ(
      version("{\"dependencies\": {\"net8.0\": {\"A.B\": {\"type\": \"Direct\", \"resolved\": \"1.2.3\"}}}}", "A.B"),
      "1:1.2.3");
  EXPECT_EQ(version("# comment\norg.a:b:5.8.1=compileClasspath\nempty=\n", "org.a:b"), "2:5.8.1");
  EXPECT_EQ(version("<project><properties><v>5.8.1</v></properties><dependencies><dependency><groupId>org.a</groupId>"
                    "<artifactId>b</artifactId><version>${v}</version></dependency></dependencies></project>",
                    "org.a:b"),
            "1:5.8.1");
}

TEST(Settings, RelaxedKeys) {
  const Unit unit = read("YAML", "my-app:\n  key_size: 1\n  keyName: 2\n");
  EXPECT_EQ(said(unit, "myApp.keySize", true), "2:int 1");
  EXPECT_EQ(said(unit, "my-app.key-name", true), "3:int 2");
  EXPECT_EQ(said(unit, "myApp.keySize"), "");
}

TEST(Settings, WhatIsBrokenIsReadAsFarAsItGoes) {
  for (std::string_view kind :
       {"Java properties", "INI", "configuration", "environment", "JSON", "YAML", "TOML", "XML"}) {
    ASSERT_TRUE(is_settings(kind));
    for (std::string_view text : {"", "{", "[", "<a", "\\", "a: [", "=", "\"", "<a></b>", "a: b: c"}) read(kind, text);
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += kind == "XML" ? "<a>" : kind == "YAML" ? "- " : "[";
    read(kind, deep);
  }
  EXPECT_FALSE(is_settings("Java"));
  EXPECT_EQ(said(read("JSON", "{\"a\": 1, \"b\": }, \"c\""), "a"), "1:int 1");
}

}  // namespace
}  // namespace vitrine::source
