// How well C and C++ parse: bytes in error regions, crypto calls lost or without a function, speed.
//
//   c_parse LIST…            each LIST names one file per line; prints one row per list
//   c_parse --dump FILE      the IR of one file
//   c_parse --errors LIST    each error region's first line, and each call that was lost or stands in no function
//
// The calls are counted twice: by a scan of the tokens of the original text (a listed prefix, '(' after it, not in a
// directive, not a declaration's or definition's name) and in the IR, and compared by name and byte offset.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "read/source/front_end.h"
#include "read/source/lang/c_pretreat.h"
#include "read/source/lang/c_syntax.h"

namespace {

using namespace vitrine::source;

constexpr std::string_view kPrefixes[] = {
    "EVP_",    "RSA_",        "DSA_",    "DH_",      "EC_",     "ECDSA_",   "ECDH_",   "SSL_",    "AES_",  "DES_",
    "RC4",     "MD5_",        "SHA1_",   "SHA256_",  "SHA512_", "HMAC_",    "CMAC_",   "X509_",   "RAND_", "PKCS",
    "PEM_",    "BN_",         "crypto_", "mbedtls_", "psa_",    "gcry_",    "gnutls_", "nettle_", "wc_",   "wolfSSL_",
    "sodium_", "randombytes", "BCrypt",  "Crypt",    "C_",      "SSL_CTX_", "TLS_"};

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

struct Site {
  uint32_t begin;
  std::string name;
  bool in_code = false;  // within a body, not in an initialiser or on the file's own level
  bool operator<(const Site& other) const { return begin < other.begin; }
};

bool crypto_name(std::string_view name) {
  for (std::string_view prefix : kPrefixes) {
    if (name.starts_with(prefix)) return true;
  }
  return false;
}

// By tokens alone. A name is a declaration's where a word, '*' or '&' that ends a declaration specifier stands before
// it at the file's level, or where a body or ';' of a prototype follows at that level.
std::set<Site> lexical_sites(std::string_view text, bool cpp) {
  std::set<Site> out;
  c::Pretreated treated = c::pretreat(text, {.cpp = cpp, .mend = false});
  c::Scan scanned = c::scan(text, cpp);
  auto dead = [&](uint32_t position) {
    for (const c::Conditional& conditional : treated.conditionals) {
      for (const c::Branch& branch : conditional.branches) {
        if (branch.dead && branch.begin <= position && position < branch.end) return true;
      }
    }
    return false;
  };
  // Where bodies are: outermost braces that neither '=' nor a tag nor a list opened, of the branches kept.
  std::vector<std::pair<uint32_t, uint32_t>> bodies;
  c::Scan kept = c::scan(treated.text, cpp);
  uint32_t depth = 0;
  uint32_t opened = 0;
  bool code = false;
  for (size_t n = 0; n < kept.tokens.size(); ++n) {
    const c::Token& token = kept.tokens[n];
    if (token.kind != c::TokenKind::kPunctuation) continue;
    if (token.first == '{') {
      bool after_string = n > 0 && kept.tokens[n - 1].kind == c::TokenKind::kString;
      if (after_string && depth == 0) continue;  // extern "C" {
      if (depth++ == 0) {
        opened = token.begin;
        code = n > 0 && (kept.tokens[n - 1].first == ')' || kept.tokens[n - 1].first == ';');
      }
    } else if (token.first == '}' && depth > 0 && --depth == 0 && code) {
      bodies.emplace_back(opened, token.begin);
    }
  }
  auto in_body = [&](uint32_t position) {
    auto it = std::upper_bound(bodies.begin(), bodies.end(), std::pair(position, UINT32_MAX));
    return it != bodies.begin() && position < std::prev(it)->second;
  };
  static const std::set<std::string_view> kNotTypes = {"return", "else", "case", "goto", "sizeof", "do",
                                                       "in",     "and",  "or",   "not",  "throw",  "co_return"};
  for (size_t n = 0; n + 1 < scanned.tokens.size(); ++n) {
    const c::Token& token = scanned.tokens[n];
    if (token.kind != c::TokenKind::kWord || scanned.tokens[n + 1].first != '(') continue;
    std::string_view name = text.substr(token.begin, token.end - token.begin);
    if (!crypto_name(name)) continue;
    if (n > 0) {
      const c::Token& before = scanned.tokens[n - 1];
      std::string_view word = text.substr(before.begin, before.end - before.begin);
      if (before.kind == c::TokenKind::kWord && !kNotTypes.contains(word)) continue;
      if (before.first == '*' && n > 1) {
        // `T *name(`: a declaration where the line starts with T.
        const c::Token& type = scanned.tokens[n - 2];
        bool starts_line = type.begin == 0 || text[type.begin - 1] == '\n' || text.substr(type.begin, 5) == "const";
        bool after_word = n > 2 && scanned.tokens[n - 3].kind == c::TokenKind::kWord &&
                          !kNotTypes.contains(text.substr(scanned.tokens[n - 3].begin,
                                                          scanned.tokens[n - 3].end - scanned.tokens[n - 3].begin));
        if (type.kind == c::TokenKind::kWord && (starts_line || after_word)) continue;
        if (type.first == '*' || type.first == ')') continue;
        bool function_pointer =
            type.first == '(' && (after_word || (n > 2 && scanned.tokens[n - 3].first == '*'));  // `int (*name(…))(…)`
        if (function_pointer) continue;
      }
      // A name at the start of a line with `{` after its parameters is a definition's.
    }
    // `TYPE(*name)`: a type, too.
    if (n + 4 < scanned.tokens.size() && scanned.tokens[n + 2].first == '*' && scanned.tokens[n + 4].first == ')')
      continue;
    size_t line = text.rfind('\n', token.begin);
    bool at_line_start = line == std::string_view::npos ? token.begin == 0 : line + 1 == token.begin;
    if (at_line_start) continue;
    if (dead(token.begin)) continue;
    out.insert({token.begin, std::string(name), in_body(token.begin)});
  }
  return out;
}

struct IrSites {
  std::map<uint32_t, std::pair<std::string, bool>> calls;  // offset of the name → name, stands in a function
};

IrSites ir_sites(const Unit& unit) {
  IrSites out;
  struct Step {
    NodeId id;
    bool in_function;
  };
  std::vector<Step> steps{{unit.root, false}};
  std::vector<uint8_t> seen(unit.nodes.size(), 0);
  while (!steps.empty()) {
    Step step = steps.back();
    steps.pop_back();
    uint8_t bit = step.in_function ? 2 : 1;
    if (step.id == kNone || (seen[step.id] & bit) != 0) continue;
    seen[step.id] |= bit;
    const Node& node = unit[step.id];
    if (node.kind == NodeKind::kCall) {
      NodeId callee = unit.child(step.id, 0);
      const Node& name = unit[callee];
      if (name.kind == NodeKind::kName || name.kind == NodeKind::kMember) {
        uint32_t begin = name.end - static_cast<uint32_t>(unit.text(callee).size());
        auto [it, inserted] = out.calls.try_emplace(begin, unit.text(callee), step.in_function);
        if (!inserted && step.in_function) it->second.second = true;
      }
    }
    bool function = node.kind == NodeKind::kFunction;
    for (uint32_t n = 0; n < node.child_count; ++n) {
      steps.push_back({unit.child(step.id, n), step.in_function || function});
    }
  }
  return out;
}

struct Totals {
  uint64_t files = 0, files_in_error = 0, bytes = 0, error_bytes = 0, sites = 0, lost = 0, scopeless = 0, truncated = 0;
  uint64_t malformed = 0;
  double pretreat_s = 0, parse_s = 0, plain_parse_s = 0, total_s = 0;
};

// Of this thread's processor time: the machine may be shared.
double now_s() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

bool is_cpp(const std::string& path) {
  size_t dot = path.rfind('.');
  std::string extension = dot == std::string::npos ? "" : path.substr(dot + 1);
  return extension == "cc" || extension == "cpp" || extension == "cxx" || extension == "hpp" || extension == "hh";
}

uint32_t line_of(const Unit& unit, uint32_t byte) {
  return unit.line(byte);
}

void measure(const std::string& path, bool explain, Totals& totals) {
  std::string text = read_file(path);
  bool cpp = is_cpp(path);
  std::unique_ptr<FrontEnd> front_end = make_front_end(cpp ? Language::kCpp : Language::kC);
  double start = now_s();
  Parsed parsed = front_end->parse(text, {});
  totals.total_s += now_s() - start;
  start = now_s();
  c::Pretreated treated = c::pretreat(text, {.cpp = cpp});
  totals.pretreat_s += now_s() - start;
  TreeParser parser(c::grammar(cpp));
  start = now_s();
  parser.parse(treated.text, {});
  totals.parse_s += now_s() - start;
  start = now_s();
  parser.parse(text, {});
  totals.plain_parse_s += now_s() - start;
  const Unit& unit = parsed.unit;
  if (!well_formed(unit)) {
    ++totals.malformed;
    std::printf("malformed: %s\n", path.c_str());
  }
  ++totals.files;
  totals.bytes += text.size();
  totals.truncated += parsed.truncated;
  totals.files_in_error += !unit.errors.empty();
  for (const ErrorRegion& region : unit.errors) {
    totals.error_bytes += region.end - region.begin;
    if (explain) {
      std::string first = text.substr(region.begin, std::min<size_t>(region.end - region.begin, 70));
      for (char& c : first) c = c == '\n' ? '~' : c;
      std::printf("error %6u %s:%u: %s\n", region.end - region.begin, path.c_str(), line_of(unit, region.begin),
                  first.c_str());
    }
  }
  IrSites found = ir_sites(unit);
  for (const Site& site : lexical_sites(text, cpp)) {
    ++totals.sites;
    auto it = found.calls.find(site.begin);
    bool lost = it == found.calls.end() || it->second.first != site.name;
    bool scopeless = site.in_code && !lost && !it->second.second;
    totals.lost += lost;
    totals.scopeless += scopeless || lost;
    if (explain && (lost || scopeless)) {
      std::printf("%s %s:%u: %s\n", lost ? "lost" : "scopeless", path.c_str(), line_of(unit, site.begin),
                  site.name.c_str());
    }
  }
}

void print(const std::string& title, const Totals& t) {
  auto share = [](uint64_t part, uint64_t whole) { return whole == 0 ? 0.0 : 100.0 * double(part) / double(whole); };
  double mb = double(t.bytes) / 1e6;
  std::printf(
      "%-14s files %6llu  MB %7.2f  files in error %5.1f%%  bytes in error %6.3f%%  calls %6llu  lost %llu (%.3f%%)  "
      "no function %llu (%.2f%%)  truncated %llu  malformed %llu | MB/s: whole %.1f  pretreat %.1f  parse %.1f  "
      "parse of the untreated text %.1f\n",
      title.c_str(), static_cast<unsigned long long>(t.files), mb, share(t.files_in_error, t.files),
      share(t.error_bytes, t.bytes), static_cast<unsigned long long>(t.sites), static_cast<unsigned long long>(t.lost),
      share(t.lost, t.sites), static_cast<unsigned long long>(t.scopeless), share(t.scopeless, t.sites),
      static_cast<unsigned long long>(t.truncated), static_cast<unsigned long long>(t.malformed), mb / t.total_s,
      mb / t.pretreat_s, mb / t.parse_s, mb / t.plain_parse_s);
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  bool explain = false;
  for (size_t n = 0; n < arguments.size(); ++n) {
    if (arguments[n] == "--dump" && n + 1 < arguments.size()) {
      std::string text = read_file(arguments[n + 1]);
      Language language = is_cpp(arguments[n + 1]) ? Language::kCpp : Language::kC;
      Parsed parsed = make_front_end(language)->parse(text, {});
      std::printf("%s\n", dump(parsed.unit, parsed.unit.root).c_str());
      std::printf("%s\n", well_formed(parsed.unit) ? "well formed" : "NOT WELL FORMED");
      for (const ErrorRegion& region : parsed.unit.errors) std::printf("error %u-%u\n", region.begin, region.end);
      return 0;
    }
    if (arguments[n] == "--treated" && n + 1 < arguments.size()) {
      std::string text = read_file(arguments[n + 1]);
      std::printf("%s", c::pretreat(text, {.cpp = is_cpp(arguments[n + 1])}).text.c_str());
      return 0;
    }
    if (arguments[n] == "--errors") {
      explain = true;
      continue;
    }
    Totals totals;
    std::ifstream list(arguments[n]);
    for (std::string path; std::getline(list, path);) measure(path, explain, totals);
    std::string title = arguments[n].substr(arguments[n].rfind('/') + 1);
    print(title, totals);
  }
  return 0;
}
