#include "read/intake/kind.h"

#include <gtest/gtest.h>

#include "evidence/model.h"
#include "read/intake/labels.h"

namespace vitrine::intake {
namespace {

using std::string_literals::operator""s;

std::string_view kind(std::string_view path, std::string_view head = "x\n") {
  return kind_of(path, head).name;
}

TEST(Kind, SourceByExtension) {
  EXPECT_EQ(kind("a/b.c"), "C");
  EXPECT_EQ(kind("a/b.C"), "C++");
  EXPECT_EQ(kind("a/b.cpp"), "C++");
  EXPECT_EQ(kind("B.java"), "Java");
  EXPECT_EQ(kind("b.PY"), "Python");
  EXPECT_EQ(kind("b.go"), "Go");
  EXPECT_EQ(kind("b.mjs"), "JavaScript");
  EXPECT_EQ(kind("b.ts"), "TypeScript");
  EXPECT_EQ(kind("b.tsx"), "TSX");
  EXPECT_EQ(kind("b.ts", "<?xml version='1.0'?><TS/>"), "XML");
  EXPECT_EQ(kind("b.kt"), "Kotlin");
  EXPECT_EQ(kind("b.sc"), "Scala");
  EXPECT_EQ(kind("build.sbt"), "Scala");
  EXPECT_EQ(kind("b.gvy"), "Groovy");
  EXPECT_EQ(kind("a/config.ru", "# Rack\nrun Shop::Application\n"), "Ruby");
  EXPECT_EQ(kind("a/CHANGES.ru", "\xD0\x98\xD0\xB7\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F\n"), "text");
  EXPECT_EQ(kind("a/Jenkinsfile"), "Groovy");
  EXPECT_EQ(kind("b.yml"), "YAML");
  EXPECT_EQ(kind("x.jar!/README.md"), "Markdown");
  EXPECT_EQ(kind("b.unknown"), "text");
  EXPECT_EQ(kind("b.c", ""), "C") << "an empty file";
}

TEST(Kind, TemplatesAreWhatTheyMake) {
  EXPECT_EQ(kind("config.h.in", "#undef HAVE_X\n"), "C");
  EXPECT_EQ(kind("Makefile.in"), "Makefile");
  EXPECT_EQ(kind("server.py.tmpl"), "Python");
  EXPECT_EQ(kind(".in"), "text");
}

TEST(Kind, IncludesByContent) {
  EXPECT_EQ(kind("x.inc", "#include <stdio.h>\nint x;\n"), "C");
  EXPECT_EQ(kind("x.inc", "<?php echo 1;"), "PHP");
  EXPECT_EQ(kind("x.inc", "SRC += a\n"), "text");
  EXPECT_EQ(kind("x.m", "#import <Foundation.h>\n"), "Objective-C");
  EXPECT_EQ(kind("x.h", "#import <Foundation.h>\n"), "Objective-C");
  EXPECT_EQ(kind("x.h", "#pragma once\n@interface X : NSObject\n@end\n"), "Objective-C");
  EXPECT_EQ(kind("x.h", "/* @interface is Objective-C's */\nint f(void);\n"), "C");
  EXPECT_EQ(kind("x.m", "function y = f(x)\n  y = x';\nend\n"), "text");
  EXPECT_EQ(kind("x.m", "x = ones(3);\n"), "text");
}

TEST(Kind, ScriptsAndModeLines) {
  EXPECT_EQ(kind("run", "#!/usr/bin/env -S python3.11 -u\n"), "Python");
  EXPECT_EQ(kind("run", "#!/bin/sh\n"), "Shell");
  EXPECT_EQ(kind("run", "#! /usr/bin/node --x\n"), "JavaScript");
  EXPECT_EQ(kind("run", "#!/usr/bin/env X=1 perl -w\n"), "Perl");
  EXPECT_EQ(kind("vector", "// -*- C++ -*-\n"), "C++");
  EXPECT_EQ(kind("run", "#!"), "text");
  EXPECT_EQ(kind("page", "<!DOCTYPE HTML><p>"), "HTML");
}

TEST(Kind, HeadersAreCUnlessTheySayOtherwise) {
  for (const char* text : {
           "#ifndef A\n#define A\nint f(void);\n#endif\n",
           "struct class {\n int x;\n};\nextern struct class *class;\n",
           "/* class Foo; namespace x { } std::string */\nint x;\n// template <class T>\n",
           ("#ifdef __cplusplus\nextern \"C\" {\nnamespace a { class B; }\n#endif\nint f(int class);\n#ifdef "
            "__cplusplus\n}\n#endif\n"),
           "#ifndef __cplusplus\nint x;\n#else\nclass X;\n#endif\n",
           "{-\nuse Some::module qw(make);\n-}\nint x;\n",
           "#define S \"std::string\"\nint private;\n",
           "#if defined(A) && defined(__cplusplus)\nusing namespace std;\n#endif\n",
           "#include <sys/types.h>\n#include \"string\"\nint namespace;\n",
           "#define FLAG 1 /* about\n   virtual interrupts and a class of them */\nint x;\n",
           "enum { public = 1 };\nint f(int template);\n",
       }) {
    EXPECT_EQ(kind("x.h", text), "C") << text;
  }
  for (const char* text : {
           "#pragma once\nclass Foo {\n};\n",
           "namespace a::b {\n}\n",
           "template <typename T> struct X;\n",
           "#include <string>\n",
           "void f(std::string s);\n",
           "struct X {\n private:\n  int y;\n};\n",
           "using A = int;\n",
           "/* -*- mode: c++; -*- */\nint x;\n",
       }) {
    EXPECT_EQ(kind("x.h", text), "C++") << text;
  }
}

TEST(Kind, ArchivesByContentOnly) {
  EXPECT_EQ(kind("x.c", "PK\x03\x04rest"), "ZIP archive");
  EXPECT_EQ(kind("x.zip", "no archive\n"), "text");
  EXPECT_EQ(kind("x", "\x1f\x8b\x08\0\0\0"s), "gzip stream");
  EXPECT_EQ(kind("x", "BZh91AY&SY12345"), "bzip2 stream");
  EXPECT_EQ(kind("x.md", "BZh9 is how such a file begins\n"), "Markdown");
  EXPECT_EQ(kind("x.txt", "070707 is a number\n"), "text");
  EXPECT_EQ(kind("x", "!<arch>\ndebian-binary"), "ar archive");
  EXPECT_EQ(kind_of("x", "Rar!\x1a\x07\x01\0\0\0\0\0"s).group, KindGroup::kClosed);
}

TEST(Kind, UnknownBytesUnderAnArchivesNameAreTold) {
  std::string damaged = std::string(40, '\0') + "PK\x01\x02";
  for (const char* path : {"x.zip", "lib/x.JAR", "x.tar.gz", "a.jar!/b.zip"}) {
    EXPECT_EQ(kind(path, damaged), "unrecognised archive") << path;
    EXPECT_EQ(kind_of(path, damaged).group, KindGroup::kClosed) << path;
  }
  EXPECT_EQ(kind("x.bin", damaged), "binary");
  EXPECT_EQ(kind("zip", damaged), "binary");
}

TEST(Kind, BinariesByContent) {
  EXPECT_EQ(kind("x.py",
                 "\x7f"
                 "ELF\x02\x01\x01\0\0\0\0\0"s),
            "ELF");
  EXPECT_EQ(kind("A.class", "\xca\xfe\xba\xbe\0\0\0\x34\0\x10"s), "Java class");
  EXPECT_EQ(kind("fat", "\xca\xfe\xba\xbe\0\0\0\x02\0\0\0\0"s), "Mach-O");
  EXPECT_EQ(kind("x.c", std::string(3000, '\0') + "\x01\x02"), "binary");
  EXPECT_EQ(kind("x.c", "MZ is a name\n"), "C");
}

TEST(Kind, WideTextIsText) {
  std::string wide = "\xff\xfe";
  for (char c : "using System; // a file as Windows writes it\n"s) wide += std::string{c, '\0'};
  EXPECT_EQ(kind("x.cs", wide), "C#");
}

TEST(Labels, SayWhereCodeStands) {
  using namespace evidence;
  EXPECT_EQ(path_labels("src/main.c"), 0u);
  EXPECT_EQ(path_labels("Lib/SelfTest.cs") & evidence::kTest, static_cast<uint32_t>(evidence::kTest));
  EXPECT_EQ(path_labels("Lib/BoxTests.cs") & evidence::kTest, static_cast<uint32_t>(evidence::kTest));
  EXPECT_EQ(path_labels("Lib/Latest.cs") & evidence::kTest, 0u);
  EXPECT_EQ(path_labels("node_modules/x/.bin/y.js"), kVendored | kHidden);
  EXPECT_EQ(path_labels("Third_Party/lib/x.c"), static_cast<uint32_t>(kVendored));
  EXPECT_EQ(path_labels("pkg/x_test.go"), static_cast<uint32_t>(kTest));
  EXPECT_EQ(path_labels("lib/crypto-selftests.c"), static_cast<uint32_t>(kTest));
  // A package's name is none of a folder of examples.
  EXPECT_EQ(path_labels("shop/src/main/java/demo/Door.java"), 0u);
  EXPECT_EQ(path_labels("shop/src/main/java/com/example/demo/Door.java"), 0u);
  EXPECT_EQ(path_labels("shop/src/main/java/org/house/docs/Door.java"), 0u);
  EXPECT_EQ(path_labels("shop/src/main/java/org/house/examples/Door.java"), static_cast<uint32_t>(kExample));
  EXPECT_EQ(path_labels("shop/src/main/java/demo/examples/Door.java"), static_cast<uint32_t>(kExample));
  EXPECT_EQ(path_labels("app/src/androidMain/kotlin/docs/Door.kt"), 0u);
  EXPECT_EQ(path_labels("src/com/example/demo/Door.java"), 0u);
  EXPECT_EQ(path_labels("demo/src/main/java/com/example/Door.java"), static_cast<uint32_t>(kExample));
  EXPECT_EQ(path_labels("src/test/java/com/example/Door.java"), static_cast<uint32_t>(kTest));
  EXPECT_EQ(path_labels("src/main/java/org/house/test/Door.java"), static_cast<uint32_t>(kTest));
  EXPECT_EQ(path_labels("house/example/Door.java"), static_cast<uint32_t>(kExample));
  EXPECT_EQ(path_labels("src/main/resources/demo/door.yml"), static_cast<uint32_t>(kExample));
  EXPECT_EQ(path_labels("a/tests/x.c"), static_cast<uint32_t>(kTest));
  EXPECT_EQ(path_labels("lib/crypto_tests/t_cts.c"), static_cast<uint32_t>(kTest));
  EXPECT_EQ(path_labels("lib/contests/x.c"), 0u);
  EXPECT_EQ(path_labels("vendor"), 0u) << "a file of that name is no folder";
  EXPECT_EQ(path_labels("app.jar!/examples/A.java"), static_cast<uint32_t>(kExample));
  EXPECT_EQ(path_labels("docs/README.md"), static_cast<uint32_t>(kDocumentation));
  EXPECT_EQ(path_labels("api/x.pb.go"), static_cast<uint32_t>(kGenerated));
  EXPECT_EQ(path_labels("../a/./b"), 0u);
  EXPECT_EQ(path_labels(""), 0u);
}

}  // namespace
}  // namespace vitrine::intake
