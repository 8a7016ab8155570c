#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kRust, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kRust, text);
}

// The dump of a function's statements.
std::string body(std::string_view statements) {
  return dump_of("fn f() { " + std::string(statements) + " }");
}

TEST(Rust, UsesAreImports) {
  std::string out = dump_of(
      "use aes::Aes128;\nuse shop::{self, tools::{sum as total, Kit}, signs::*};\nextern crate md5 as digester;\n"
      "use crate::other::Thing;");
  EXPECT_THAT(out, HasSubstr("(import \"Aes128\" =\"aes.Aes128\")"));
  EXPECT_THAT(out, HasSubstr("(import \"shop\" =\"shop\")"));
  EXPECT_THAT(out, HasSubstr("(import \"total\" =\"shop.tools.sum\")"));
  EXPECT_THAT(out, HasSubstr("(import \"Kit\" =\"shop.tools.Kit\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"shop.signs\")"));
  EXPECT_THAT(out, HasSubstr("(import \"digester\" =\"md5\")"));
  EXPECT_THAT(out, HasSubstr("(import \"Thing\" =\"crate.other.Thing\")"));
}

TEST(Rust, WhatIsOfThisFileIsNotImported) {
  std::string out =
      dump_of("use self::keys::KEY;\nuse super::Box1;\nmod keys { pub const KEY: u8 = 1; }\nstruct Box1;");
  EXPECT_THAT(out, Not(HasSubstr("(import")));
}

TEST(Rust, ConstantsOfModules) {
  const std::string out = dump_of(
      "mod files;\nmod here { pub const A1: u8 = 1; }\n"
      "fn f() { g(here::A1); g(files::B1); g(crate::files::C1); g(other::D1); }");
  EXPECT_THAT(out, HasSubstr("\"A1\" =\"crate.here.A1\""));
  EXPECT_THAT(out, HasSubstr("(member \"A1\" (name \"here\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"g\") (name \"B1\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"g\") (name \"C1\"))"));
  EXPECT_THAT(out, HasSubstr("(member \"D1\" (name \"other\"))"));
}

TEST(Rust, Literals) {
  std::string out = body(R"(a("x\n\u{e9}\
      y", b"k\x00", r#"a"b\"#, 'c', b'A', 0x1F_u8, 1_000usize, 010, 2.5, true, ());)");
  EXPECT_THAT(out, HasSubstr("(literal string \"x\\n\xc3\xa9y\")"));
  EXPECT_THAT(out, HasSubstr("(literal bytes \"k\\x00\")"));
  EXPECT_THAT(out, HasSubstr("(literal string \"a\\\"b\\\\\")"));
  EXPECT_THAT(out, HasSubstr("(literal character \"c\")"));
  EXPECT_THAT(out, HasSubstr("(literal integer \"65\")"));
  EXPECT_THAT(out, HasSubstr("(literal integer \"31\")"));
  EXPECT_THAT(out, HasSubstr("(literal integer \"1000\")"));
  EXPECT_THAT(out, HasSubstr("(literal integer \"10\")"));
  EXPECT_THAT(out, HasSubstr("(literal boolean \"true\") (literal null \"null\")"));
}

TEST(Rust, TypesAndMethods) {
  std::string out = dump_of(
      "struct Vault { key: [u8; 32], name: Option<Box<Name>> }\n"
      "impl Vault { const SIZE: usize = 32; fn open(&self, n: u8) -> Self { Self { key: self.key, name: None } } }\n"
      "impl Guard for Vault { fn check(&mut self) -> bool { true } }");
  EXPECT_THAT(out, HasSubstr("(type struct \"Vault\" =\"crate.Vault\" (base :(typename \"Guard\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"SIZE\" :(typename \"usize\") (literal integer \"32\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"key\" :(typename [] \"u8\" =\"32\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"name\" :(typename \"Name\"))"));
  EXPECT_THAT(out, HasSubstr("(function receiver private \"open\" =\"crate.Vault.open\" :(typename \"Vault\")"));
  EXPECT_THAT(out, HasSubstr("(return (new :(typename \"Vault\") (keyword \"key\" (member \"key\" (name \"self\"))) "
                             "(keyword \"name\" (literal null \"null\"))))"));
}

TEST(Rust, Enums) {
  std::string out = dump_of(
      "enum Kind { Plain, Five = 5, Six, Held(u8), Named { of: u8 } }\n"
      "fn f() -> Kind { Kind::Held(Kind::Six as u8) }");
  EXPECT_THAT(out, HasSubstr("(field static const \"Plain\" :(typename \"Kind\") (literal integer \"0\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"Six\" :(typename \"Kind\") (literal integer \"6\"))"));
  EXPECT_THAT(out, HasSubstr("(type struct \"Kind.Held\" =\"crate.Kind.Held\" (base :(typename \"Kind\"))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"Kind.Held\") (keyword \"0\" (cast :(typename \"u8\") (member \"Six\" "
                             "(name \"Kind\")))))"));
}

TEST(Rust, BothEndsOfAChannelAreOne) {
  const std::string out = dump_of("fn f() { let (to, from) = mpsc::channel::<u8>(); let (a, b) = pair(); }");
  EXPECT_THAT(out, HasSubstr("(declare \"from\" (name \"to\"))"));
  EXPECT_THAT(out, Not(HasSubstr("(declare \"b\" (name \"a\"))")));
}

TEST(Rust, MadeByDefaultOfTheDeclaredType) {
  EXPECT_THAT(dump_of("fn f() { let c: Own = Default::default(); }"),
              HasSubstr("(declare \"c\" :(typename \"Own\") (call (member \"default\" (name \"Own\"))))"));
}

TEST(Rust, ResultsAndOptionsAreWhatTheyHold) {
  EXPECT_THAT(
      dump_of("fn f() -> Result<u8, E> { let x = g()?; if x { return Err(e()); } Ok(x) }"),
      AllOf(HasSubstr("(declare \"x\" (call (name \"g\")))"), HasSubstr("(throw (call (name \"e\")))"),
            HasSubstr("(return (name \"x\"))"), HasSubstr("(function private \"f\" =\"crate.f\" :(typename \"u8\")")));
  EXPECT_THAT(dump_of("fn f() -> Result<(), E> { Ok(()) }"), HasSubstr("(return)"));
}

TEST(Rust, TypeArgumentsAndAliases) {
  std::string out = dump_of(
      "type Tagger = Tag<Deep<Sum>>;\n"
      "fn f() { Tagger::new(k); a::Tag::<Sum>::make(k); derive::<Sum>(p); <Tag<Sum> as Maker>::make(k); "
      "x.parse::<u8>(); }");
  EXPECT_THAT(
      out,
      HasSubstr(
          "(call :(typename (typename \"Deep\" (typename \"Sum\"))) (member \"new\" (name \"Tag\")) (name \"k\"))"));
  EXPECT_THAT(
      out,
      HasSubstr("(call :(typename (typename \"Sum\")) (member \"make\" (member \"Tag\" (name \"a\"))) (name \"k\"))"));
  EXPECT_THAT(out, HasSubstr("(call :(typename (typename \"Sum\")) (name \"derive\") (name \"p\"))"));
  EXPECT_THAT(out, HasSubstr("(call :(typename (typename \"Sum\")) (member \"make\" (name \"Tag\")) (name \"k\"))"));
  EXPECT_THAT(out, HasSubstr("(call :(typename (typename \"u8\")) (member \"parse\" (name \"x\")))"));
}

TEST(Rust, ValuesOfStatements) {
  EXPECT_THAT(body("let a = if x { 1 } else { 2 };"),
              HasSubstr("(declare \"a\" (cond (name \"x\") (literal integer \"1\") (literal integer \"2\")))"));
  std::string out = body("let a = match x { 1 | 2 => \"s\", _ => { g(); \"t\" } };");
  EXPECT_THAT(out, HasSubstr("(case (array (literal integer \"1\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"value#0\") (literal string \"s\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"a\" (name \"value#0\"))"));
  EXPECT_THAT(dump_of("fn f() -> u8 { match x { A => 1, _ => 2 } }"), HasSubstr("(return (literal integer \"2\"))"));
  EXPECT_THAT(body("let a = loop { break 3; };"),
              HasSubstr("(assign \"=\" (name \"value#0\") (literal integer \"3\"))"));
}

TEST(Rust, PatternsAreTakenApart) {
  EXPECT_THAT(body("let (a, mut b) = pair();"),
              AllOf(HasSubstr("(declare \"matched#0\" (call (name \"pair\")))"),
                    HasSubstr("(declare \"b\" (index (name \"matched#0\") (literal integer \"1\")))")));
  EXPECT_THAT(body("if let Some(v) = n { g(v); }"),
              AllOf(HasSubstr("(if (binary \"!=\" (name \"n\") (literal null \"null\"))"),
                    HasSubstr("(declare \"v\" (name \"n\"))")));
  EXPECT_THAT(body("let Some(v) = n else { return; };"), HasSubstr("(if (unary \"!\" (binary \"!=\" (name \"n\")"));
  EXPECT_THAT(dump_of("enum E { A(u8), B }\nfn f(e: E) { match e { E::A(x) if x > 1 => g(x), E::B => h(), _ => {} } }"),
              AllOf(HasSubstr("(binary \"instanceof\" (name \"e\") (typename \"E.A\"))"),
                    HasSubstr("(declare \"x\" (member \"0\" (name \"e\")))"),
                    HasSubstr("(binary \"==\" (name \"e\") (member \"B\" (name \"E\")))")));
  EXPECT_THAT(dump_of("fn f((a, b): (u8, u8)) { g(b); }"),
              HasSubstr("(declare \"b\" (index (name \"argument#0\") (literal integer \"1\")))"));
}

TEST(Rust, Loops) {
  EXPECT_THAT(body("for i in 0..8 { g(i); }"),
              HasSubstr("(loop \"for\"\n        (declare \"i\" (literal integer \"0\")) (binary \"<\" (name \"i\") "
                        "(literal integer \"8\")) (unary \"p++\" (name \"i\"))"));
  EXPECT_THAT(body("for (k, v) in map { g(k); }"),
              HasSubstr("(declare \"k\" (index (name \"element#0\") (literal integer \"0\")))"));
  EXPECT_THAT(body("while let Some(x) = it.next() { g(x); }"), HasSubstr("(declare \"x\" (name \"matched#0\"))"));
}

TEST(Rust, Arrays) {
  EXPECT_THAT(body("let a = [0u8; 16];"), HasSubstr("(new :(typename [] \"u8\") (literal integer \"16\"))"));
  EXPECT_THAT(body("let a = [7u8; 2];"), HasSubstr("(array (literal integer \"7\") (literal integer \"7\"))"));
  EXPECT_THAT(
      body("g(&a[2..=5], &mut b, &c[..]);"),
      AllOf(HasSubstr("(slice (name \"a\") (literal integer \"2\") (binary \"+\" (literal integer \"5\") (literal "
                      "integer \"1\")))"),
            HasSubstr("(unary \"&\" (name \"b\"))"), HasSubstr("(slice (name \"c\") - -)")));
}

TEST(Rust, Macros) {
  EXPECT_THAT(body("let v = vec![1, 2]; let z = vec![0; n];"),
              AllOf(HasSubstr("(array (literal integer \"1\") (literal integer \"2\"))"),
                    HasSubstr("(new :(typename [] \"u8\") (name \"n\"))")));
  EXPECT_THAT(
      body("let s = format!(\"{{{}-{name}-{0:x}\", a, name = b);"),
      HasSubstr("(concat (literal string \"{\") (name \"a\") (literal string \"-\") (name \"b\") (literal string "
                "\"-\") (unknown (name \"a\")))"));
  EXPECT_THAT(dump_of("use codes::hex;\nfn f() { let k = hex!(\"00ff\"); }"),
              HasSubstr("(call (member \"hex!\" (name \"codes\")) (literal string \"00ff\"))"));
  EXPECT_THAT(dump_of("lazy_static! { static ref A: u8 = make(1); }"), HasSubstr("(declare static const \"A\""));
  EXPECT_THAT(body("println!(\"{}\", sum::of(1)); odd!(% 4 : =>);"), HasSubstr("(call (member \"of\" (name \"sum\"))"));
  EXPECT_THAT(body("panic!(\"no\");"), HasSubstr("(throw (call (name \"panic!\")"));
}

TEST(Rust, Closures) {
  EXPECT_THAT(body("let f = |a: u8, b| a ^ b; let g = move || { h(); };"),
              AllOf(HasSubstr("(lambda (function (parameter \"a\" :(typename \"u8\")) (parameter \"b\")"),
                    HasSubstr("(return (binary \"^\" (name \"a\") (name \"b\")))")));
}

TEST(Rust, TypesOfAnImplementation) {
  std::string out = dump_of("struct K<const N: u32>;\nimpl<const N: u32> K<N> { fn f() {} fn g<T>() {} }");
  EXPECT_THAT(out, HasSubstr("=\"crate.K.f\" @(annotation \"type parameters\" (name \"N\"))"));
  EXPECT_THAT(out, HasSubstr("=\"crate.K.g\" @(annotation \"type parameters\" (name \"T\"))"));
}

TEST(Rust, Maps) {
  EXPECT_THAT(body("m.entry(1).or_insert(2);"),
              HasSubstr("(call (member \"entry_or_insert\" (name \"m\")) (literal integer \"1\") (literal integer "
                        "\"2\"))"));
  EXPECT_THAT(body("let m: HashMap<u8, u8> = p.collect();"), HasSubstr("(member \"from\""));
  EXPECT_THAT(body("let m: Vec<u8> = p.collect();"), Not(HasSubstr("(member \"from\"")));
  EXPECT_THAT(body("m.entry(1);\nn.or_insert(2);"), Not(HasSubstr("entry_or_insert")));
}

TEST(Rust, ArgumentsThatAreParsed) {
  EXPECT_THAT(body("let a = Args::parse();"), HasSubstr("(declare \"a\" :(typename \"Args\")"));
  EXPECT_THAT(body("let a = Args::parse(x);"), HasSubstr("(declare \"a\" (call"));
  EXPECT_THAT(body("let a = args::parse();"), HasSubstr("(declare \"a\" (call"));
}

TEST(Rust, ModulesOfOneTextAreKeptApart) {
  std::string out = dump_of("mod a { fn key() {} fn f() { key(); } }\nmod b { fn key() {} fn f() { key(); } }");
  EXPECT_THAT(out, HasSubstr("(call (member \"key\" (name \"b\")))"));
  EXPECT_THAT(out, HasSubstr("(function private \"key\" =\"crate.b.key\""));
}

TEST(Rust, WhatIsNotUnderstoodIsAnError) {
  std::string text = "fn f() { let a = ; } fn g() { call(1); } ++ struct";
  Parsed parsed = parse(text);
  EXPECT_FALSE(parsed.unit.errors.empty());
  EXPECT_THAT(dump(parsed.unit, parsed.unit.root), HasSubstr("(call (name \"call\")"));
}

TEST(Rust, NestingIsBounded) {
  constexpr int kDeep = 6000;
  auto nested = [&](std::string_view open, std::string_view middle, std::string_view close) {
    std::string text = "fn f() { let x = ";
    for (int i = 0; i < kDeep; ++i) text += open;
    text += middle;
    for (int i = 0; i < kDeep; ++i) text += close;
    return text + "; }";
  };
  for (const std::string& text :
       {nested("(", "1", ")"), nested("{", "1", "}"), nested("if a { ", "1", " } else { 2 }"), nested("g!(", "1", ")"),
        nested("match a { Some(x) => ", "1", ", None => 2 }"), nested("|a| ", "1", ""), nested("&mut ", "x", ""),
        nested("vec![", "1", "]"), nested("a::<", "T", ">()"),
        "fn f() { let " + nested("Some(", "x", ")").substr(17, 6000) + " = y; }"}) {
    parse(text);
  }
}

TEST(Rust, AnyCutIsLowered) {
  std::string text =
      "use a::{b, c::*};\n#[derive(Debug)]\npub struct S<T: X> where T: Y { f: T }\nimpl<T> S<T> { fn g(&self) -> u8 { "
      "match self.f { Some(ref x) if x > 1 => vec![x; 3], E::V { a, .. } => loop { break 4 }, _ => format!(\"{a}\") } "
      "} }";
  for (size_t n = 0; n < text.size(); ++n) parse(std::string_view(text).substr(0, n));
}

}  // namespace
}  // namespace vitrine::source
