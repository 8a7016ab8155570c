#include "read/triage/prefilter.h"

#include <hs/hs.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <utility>

#include "base/bytes.h"
#include "read/triage/cache_file.h"

namespace vitrine::triage {
namespace {

// hs_scan() takes an unsigned length; larger contents go in pieces that overlap by the longest literal.
constexpr size_t kPieceBytes = 1ULL << 30;

struct Literals {
  std::vector<std::string> texts;
  std::vector<LanguageSet> sets;
};

bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

Digest cache_key(const Digest& catalogue_digest, const Literals& literals) {
  ByteWriter writer;
  writer.string("2");  // what the database reports
  writer.string(hs_version());
  writer.string(catalogue_digest.hex());
  for (size_t i = 0; i < literals.texts.size(); ++i) {
    writer.string(literals.texts[i]);
    writer.u32(literals.sets[i]);
  }
  hs_platform_info_t platform = {};
  if (hs_populate_platform(&platform) == HS_SUCCESS) {
    writer.u32(platform.tune);
    writer.u64(platform.cpu_features);
  }
  return sha256(writer.bytes());
}

}  // namespace

struct Prefilter::Database {
  hs_database_t* handle = nullptr;
  ~Database() { hs_free_database(handle); }
};

Prefilter::Prefilter() : database_(std::make_unique<Database>()) {}
Prefilter::~Prefilter() = default;

std::vector<std::string_view> knowledge_keys(std::string_view kind) {
  struct Keys {
    std::string_view kind;
    std::vector<std::string_view> keys;
  };
  static const std::array kTable = {
      Keys{"C", {"c"}},
      Keys{"C++", {"cpp", "c"}},
      Keys{"Java", {"java"}},
      Keys{"Python", {"python"}},
      Keys{"Go", {"go"}},
      Keys{"JavaScript", {"javascript"}},
      Keys{"TypeScript", {"javascript"}},
      Keys{"TSX", {"javascript"}},
      Keys{"HTML", {"javascript"}},
      Keys{"Vue", {"javascript"}},
      Keys{"Svelte", {"javascript"}},
      Keys{"JSP", {"java"}},
      Keys{"C#", {"csharp"}},
      Keys{"Kotlin", {"kotlin", "java"}},
      Keys{"Scala", {"scala", "java"}},
      Keys{"Groovy", {"groovy", "java"}},
      Keys{"PHP", {"php"}},
      Keys{"Ruby", {"ruby"}},
      Keys{"Rust", {"rust"}},
      Keys{"Shell", {"shell"}},
      Keys{"PowerShell", {"powershell", "csharp"}},
      Keys{"Swift", {"swift", "c"}},
      Keys{"Objective-C", {"objc", "c"}},
      Keys{"Objective-C++", {"objc", "cpp", "c"}},
      Keys{"Lua", {"lua"}},
      Keys{"Dart", {"dart"}},
      Keys{"COBOL", {"cobol"}},
      Keys{"SQL", {"sql"}},
  };
  for (const Keys& row : kTable) {
    if (row.kind == kind) return row.keys;
  }
  return {};
}

Expected<std::shared_ptr<const Prefilter>> Prefilter::load_or_build(
    const Digest& catalogue_digest, const std::vector<knowledge::Catalogue::Hint>& hints,
    const std::string& cache_folder) {
  if (hs_valid_platform() != HS_SUCCESS) {
    return Error{ErrorCode::kUnsupported, "this processor lacks SSSE3, which the pattern matcher needs"};
  }
  std::shared_ptr<Prefilter> out(new Prefilter());
  for (const knowledge::Catalogue::Hint& hint : hints) out->languages_.push_back(hint.language);
  std::sort(out->languages_.begin(), out->languages_.end());
  out->languages_.erase(std::unique(out->languages_.begin(), out->languages_.end()), out->languages_.end());
  if (out->languages_.size() > 32) return Error{ErrorCode::kLimit, "hints for more than 32 languages"};

  std::map<std::string, LanguageSet> merged;
  for (const knowledge::Catalogue::Hint& hint : hints) {
    if (hint.literal.empty()) return Error{ErrorCode::kInvalidInput, "an empty hint for language " + hint.language};
    merged[hint.literal] |= out->set_of(hint.language);
  }
  Literals literals;
  for (auto& [text, set] : merged) {
    literals.texts.push_back(text);
    literals.sets.push_back(set);
    out->longest_literal_ = std::max(out->longest_literal_, text.size());
    out->literals_.push_back({set, text.size(), set == out->set_of("c") && in_word(text.front())});
  }
  if (literals.texts.empty()) return std::shared_ptr<const Prefilter>(out);

  Digest key = cache_key(catalogue_digest, literals);
  std::string file = cache_folder.empty() ? "" : cache_folder + "/triage-" + key.hex().substr(0, 32) + ".hsdb";
  std::optional<std::string> stored;
  if (!file.empty()) stored = read_cache_file(file, key);
  if (stored) {
    // The analyzer takes the optional's operator-> for a change. NOLINTNEXTLINE(clang-analyzer-cplusplus.InnerPointer)
    hs_error_t result = hs_deserialize_database(stored->data(), stored->size(), &out->database_->handle);
    out->from_cache_ = result == HS_SUCCESS;
    if (out->from_cache_) return std::shared_ptr<const Prefilter>(out);
    out->database_->handle = nullptr;
  }

  std::vector<const char*> texts;
  std::vector<size_t> lengths;
  std::vector<unsigned> flags;
  std::vector<unsigned> ids;
  for (const std::string& text : literals.texts) {
    ids.push_back(static_cast<unsigned>(ids.size()));
    texts.push_back(text.data());
    lengths.push_back(text.size());
    flags.push_back(out->literals_[flags.size()].starts_word ? 0 : HS_FLAG_SINGLEMATCH);
  }
  hs_compile_error_t* problem = nullptr;
  hs_error_t result =
      hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(), static_cast<unsigned>(texts.size()),
                           HS_MODE_BLOCK, nullptr, &out->database_->handle, &problem);
  if (result != HS_SUCCESS) {
    std::string message = problem == nullptr ? "unknown" : problem->message;
    std::string hint = problem != nullptr && problem->expression >= 0
                           ? " '" + literals.texts[static_cast<size_t>(problem->expression)] + "'"
                           : "";
    hs_free_compile_error(problem);
    out->database_->handle = nullptr;
    return Error{ErrorCode::kInvalidInput, "hint" + hint + " cannot be compiled: " + message};
  }
  if (!file.empty()) {
    std::error_code ignored;
    std::filesystem::create_directories(cache_folder, ignored);
    char* bytes = nullptr;
    size_t length = 0;
    if (hs_serialize_database(out->database_->handle, &bytes, &length) == HS_SUCCESS) {
      write_cache_file(file, key, std::string_view(bytes, length));
      std::free(bytes);
    }
  }
  return std::shared_ptr<const Prefilter>(out);
}

LanguageSet Prefilter::set_of(std::string_view knowledge_key) const {
  auto found = std::lower_bound(languages_.begin(), languages_.end(), knowledge_key);
  if (found == languages_.end() || *found != knowledge_key) return 0;
  return LanguageSet{1} << (found - languages_.begin());
}

LanguageSet Prefilter::set_for_kind(std::string_view kind) const {
  LanguageSet set = 0;
  for (std::string_view key : knowledge_keys(kind)) set |= set_of(key);
  return set;
}

struct Scanner::Scratch {
  hs_scratch_t* handle = nullptr;
  ~Scratch() { hs_free_scratch(handle); }
};

Scanner::Scanner(std::shared_ptr<const Prefilter> prefilter, std::unique_ptr<Scratch> scratch)
    : prefilter_(std::move(prefilter)), scratch_(std::move(scratch)) {}
Scanner::~Scanner() = default;
Scanner::Scanner(Scanner&&) noexcept = default;
Scanner& Scanner::operator=(Scanner&&) noexcept = default;

Expected<Scanner> Scanner::make(std::shared_ptr<const Prefilter> prefilter) {
  std::unique_ptr<Scratch> scratch = std::make_unique<Scratch>();
  if (prefilter->database_->handle != nullptr &&
      hs_alloc_scratch(prefilter->database_->handle, &scratch->handle) != HS_SUCCESS) {
    return Error{ErrorCode::kLimit, "no memory for the pattern matcher"};
  }
  return Scanner(std::move(prefilter), std::move(scratch));
}

LanguageSet Scanner::run(std::string_view bytes, LanguageSet enough, LanguageSet wanted) {
  struct State {
    const std::vector<Prefilter::Literal>& literals;
    std::string_view text;
    LanguageSet enough;
    LanguageSet wanted;
    LanguageSet found = 0;
    bool done() const { return (found & enough) == enough || (found & wanted) != 0; }
  };
  State state{prefilter_->literals_, {}, enough, wanted};
  if (prefilter_->database_->handle == nullptr) return 0;
  match_event_handler on_match = [](unsigned id, unsigned long long, unsigned long long end, unsigned, void* context) {
    State& target = *static_cast<State*>(context);
    const Prefilter::Literal& literal = target.literals[id];
    size_t begin = static_cast<size_t>(end) - literal.length;
    if (literal.starts_word && begin > 0 && in_word(target.text[begin - 1])) return 0;
    target.found |= literal.languages;
    return target.done() ? 1 : 0;
  };
  size_t start = 0;
  while (start < bytes.size()) {
    std::string_view piece = bytes.substr(start, kPieceBytes);
    state.text = piece;
    hs_scan(prefilter_->database_->handle, piece.data(), static_cast<unsigned>(piece.size()), 0, scratch_->handle,
            on_match, &state);
    if (state.done() || start + piece.size() == bytes.size()) break;
    start += piece.size() - prefilter_->longest_literal_;
  }
  return state.found;
}

LanguageSet Scanner::scan(std::string_view bytes) {
  LanguageSet all = 0;
  for (const Prefilter::Literal& literal : prefilter_->literals_) all |= literal.languages;
  return run(bytes, all, 0);
}

bool Scanner::hinted(LanguageSet wanted, std::string_view bytes) {
  return wanted != 0 && (run(bytes, ~LanguageSet{0}, wanted) & wanted) != 0;
}

bool Scanner::hinted(std::string_view knowledge_key, std::string_view bytes) {
  return hinted(prefilter_->set_of(knowledge_key), bytes);
}

}  // namespace vitrine::triage
