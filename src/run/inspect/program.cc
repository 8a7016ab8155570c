#include "run/inspect/program.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <set>

#include "read/intake/labels.h"
#include "read/source/settings/settings.h"
#include "read/triage/prefilter.h"
#include "reason/trace/wants.h"

namespace vitrine::inspect {
namespace {

constexpr uint64_t kMostWaiting = uint64_t{1} << 30;  // bytes
constexpr size_t kHashBits = 18;

constexpr std::array<bool, 256> make_part_table() {
  std::array<bool, 256> out = {};
  for (size_t c = 0; c < 256; ++c) {
    out[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80;
  }
  return out;
}
constexpr std::array<bool, 256> kPart = make_part_table();

uint32_t hash_of(std::string_view name) {
  uint32_t hash = 2166136261U;
  for (char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

// Of the two characters with which a name begins.
size_t start_of(std::string_view text, size_t at) {
  return static_cast<size_t>(static_cast<unsigned char>(text[at])) << 8 | static_cast<unsigned char>(text[at + 1]);
}

uint32_t folded(uint32_t hash) {
  return (hash ^ (hash >> kHashBits)) & ((1U << kHashBits) - 1);
}

bool is_part(char c) {
  return kPart[static_cast<unsigned char>(c)];
}

// Each name of a text, from where to where.
template <typename Take>
void for_each_name(std::string_view text, Take&& take) {
  for (size_t at = 0; at < text.size();) {
    if (!is_part(text[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() && is_part(text[end])) ++end;
    take(at, end);
    at = end;
  }
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The words of a configuration file, or of a key: in lower case, and without '-' and '_', which make no difference to
// some readers.
template <typename Take>
void for_each_word(std::string_view text, Take&& take) {
  std::string word;
  for (size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : ' ';
    if (c == '-' || c == '_') continue;
    if (is_part(c)) {
      word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    } else if (!word.empty()) {
      take(word);
      word.clear();
    }
  }
}

// Behind the brackets that open at `at`, as far as a list of parameters reaches; npos.
size_t behind_brackets(std::string_view text, size_t at) {
  constexpr size_t kLongest = 600;
  int depth = 0;
  for (size_t i = at; i < text.size() && i < at + kLongest; ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i + 1;
  }
  return std::string_view::npos;
}

size_t skip_blanks(std::string_view text, size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

// Is the name between `begin` and `end` defined there, or given a value? By the text around it, in any language: a type
// or a keyword stands before it, `=` or `:` behind it, or a body behind its parameters.
bool looks_defined(std::string_view text, size_t begin, size_t end) {
  constexpr std::string_view kNoTypes[] = {
      "return", "new",    "else",   "in",     "of",   "await", "yield", "throw",   "case",      "not",
      "and",    "or",     "typeof", "delete", "if",   "elif",  "while", "when",    "for",       "unless",
      "until",  "assert", "raise",  "import", "echo", "go",    "defer", "extends", "implements"};
  const size_t next = skip_blanks(text, end);
  const char follows = next < text.size() ? text[next] : '\0';
  const char then = next + 1 < text.size() ? text[next + 1] : '\0';
  if ((follows == '=' && then != '=') || (follows == ':' && then != ':')) return true;
  constexpr std::string_view kChanges[] = {"+=", "-=", "*=", "/=", "|=", "&=", "^=", "++", "--"};
  if (std::ranges::find(kChanges, text.substr(next, 2)) != std::end(kChanges)) return true;
  size_t before = begin;
  while (before > 0 && is_blank(text[before - 1])) --before;
  const char last = before == 0 ? '\n' : text[before - 1];
  if (is_part(last)) {
    size_t word = before;
    while (word > 0 && is_part(text[word - 1])) --word;
    const std::string_view keyword = text.substr(word, before - word);
    return std::ranges::find(kNoTypes, keyword) == std::end(kNoTypes);
  }
  // def self.name
  if (last == '.') {
    const std::string_view line = text.substr(text.find_last_of('\n', begin - 1) + 1, begin);
    return line.substr(std::min(line.size(), line.find_first_not_of(" \t"))).starts_with("def ");
  }
  // define('NAME', …)
  if ((last == '\'' || last == '"') && before >= 8 && text.substr(before - 8, 7) == "define(") return true;
  if (last == '&' && before >= 2 && text[before - 2] == '&') return false;
  // read(&name)
  if (last == '&' && before == begin && before >= 2) {
    const size_t given = text.find_last_not_of(" \t\n", before - 2);
    if (given != std::string_view::npos && std::string_view("(,={").find(text[given]) != std::string_view::npos)
      return true;
  }
  if (last == '*' || last == '>' || last == ']' || last == '&') return before < begin || last == '*' || last == '>';
  if (follows != '(') return false;
  // f(a, b) {  f(a) throws E {  func (s *T) f(a) int {  f(a) ->
  size_t at = behind_brackets(text, next);
  if (at == std::string_view::npos) return false;
  const size_t behind = at;
  at = skip_blanks(text, at);
  if (at < text.size() && text[at] == '{') return true;
  if (text.substr(behind, at - behind).find('\n') != std::string_view::npos) return false;  // the next statement
  return at < text.size() && (is_part(text[at]) || text[at] == ':' || text.substr(at, 2) == "->");
}

std::string_view folder_of(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view file_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

// How many folders lie between two files.
size_t distance(std::string_view a, std::string_view b) {
  a = folder_of(a);
  b = folder_of(b);
  size_t common = 0;
  while (common < a.size() && common < b.size() && a[common] == b[common]) ++common;
  auto folders = [&](std::string_view path) {
    std::string_view rest = path.substr(common);
    return static_cast<size_t>(std::count(rest.begin(), rest.end(), '/')) + (rest.empty() ? 0 : 1);
  };
  return folders(a) + folders(b);
}

// With what tests and examples call it, the product itself does nothing.
bool is_beside_the_product(std::string_view path) {
  return (intake::path_labels(path) & (evidence::kTest | evidence::kExample)) != 0;
}

// A file that stands for its folder.
bool stands_for_folder(std::string_view file) {
  return file.starts_with("index.") || file.starts_with("__init__.") || file.starts_with("mod.");
}

}  // namespace

std::string_view family_of(std::string_view kind) {
  std::vector<std::string_view> keys = triage::knowledge_keys(kind);
  // (These use the other language's libraries, and are not written beside it as one program.)
  if (kind == "Swift" || kind == "PowerShell") return keys.front();
  return keys.empty() ? std::string_view() : keys.back();
}

Names::Names(const std::vector<Open>& open) : hashes_(size_t{1} << kHashBits), starts_(size_t{1} << 16) {
  std::set<std::string_view> sorted;
  for (const Open& one : open) {
    for (std::string_view want : one.wants) sorted.insert(trace::wanted_name(want));
    families_[std::string(family_of(one.kind))] = true;
    sizes_.insert(one.size_bytes);
  }
  for (std::string_view name : sorted) {
    numbers_.emplace(name, static_cast<uint32_t>(names_.size()));
    names_.emplace_back(name);
    if (trace::is_setting(name)) {
      add_setting(name, static_cast<uint32_t>(names_.size() - 1));
      continue;
    }
    hashes_[folded(hash_of(name))] = true;
    if (name.size() >= 2) starts_[start_of(name, 0)] = true;
  }
}

uint32_t Names::number(std::string_view name) const {
  auto found = numbers_.find(name);
  return found == numbers_.end() ? kNone : found->second;
}

void Names::add_setting(std::string_view want, uint32_t number) {
  if (want.starts_with(trace::kSettingsFile)) {
    settings_files_.emplace(want.substr(trace::kSettingsFile.size()), number);
    return;
  }
  Setting made{number, {}};
  for_each_word(want.substr(trace::kSetting.size()), [&](const std::string& word) {
    auto [known, fresh] = words_.try_emplace(word, static_cast<uint32_t>(words_.size()));
    made.words.push_back(known->second);
  });
  if (!made.words.empty()) settings_.push_back(std::move(made));
}

// Which of the settings that are asked for a configuration file may hold: it holds all words of their keys. A file that
// is asked for by its name says more than that.
std::vector<Mention> Names::in_settings(std::string_view text, std::string_view path) const {
  std::vector<Mention> out;
  if (auto named = settings_files_.find(std::string(file_of(path))); named != settings_files_.end())
    out.push_back({named->second, true, false});
  std::vector<bool> held(words_.size());
  for_each_word(text, [&](const std::string& word) {
    if (auto known = words_.find(word); known != words_.end()) held[known->second] = true;
  });
  for (const Setting& one : settings_) {
    if (std::ranges::all_of(one.words, [&](uint32_t word) { return held[word]; }))
      out.push_back({one.number, true, false});
  }
  std::ranges::sort(out, {}, &Mention::name);
  return out;
}

std::vector<Mention> Names::in(std::string_view text, std::string_view path) const {
  const bool hands_on = stands_for_folder(file_of(path));
  std::vector<Mention> out;
  for_each_name(text, [&](size_t at, size_t end) {
    if (end - at < 2 || !starts_[start_of(text, at)] || !hashes_[folded(hash_of(text.substr(at, end - at)))]) return;
    if (uint32_t found = number(text.substr(at, end - at)); found != kNone) {
      const bool defined = looks_defined(text, at, end);
      out.push_back({found, defined || hands_on, !defined});
    }
  });
  std::stable_sort(out.begin(), out.end(), [](const Mention& a, const Mention& b) { return a.name < b.name; });
  size_t kept = 0;
  for (size_t i = 0; i < out.size(); ++i) {
    if (kept == 0 || out[kept - 1].name != out[i].name) {
      out[kept++] = out[i];
      continue;
    }
    out[kept - 1].defined = out[kept - 1].defined || out[i].defined;
    out[kept - 1].spoken_of = out[kept - 1].spoken_of || out[i].spoken_of;
  }
  out.resize(kept);
  return out;
}

size_t Program::size_without_those_beside() const {
  size_t out = size_bytes;
  for (size_t i = beside; i < all.size(); ++i) out -= all[i]->size_bytes;
  return out;
}

void Program::drop_those_beside() {
  size_bytes = size_without_those_beside();
  all.resize(beside);
  for (const std::string& want : open->wants) {
    if (want.ends_with(trace::kDecides)) wants.push_back(std::string(trace::wanted_name(want)).append(trace::kLeftOut));
  }
  std::ranges::sort(wants);
  wants.erase(std::unique(wants.begin(), wants.end()), wants.end());
}

Candidates::Candidates(std::string folder) : folder_(std::move(folder)) {}

bool Candidates::tells(const std::vector<Mention>& names) {
  std::lock_guard lock(mutex_);
  return std::ranges::any_of(names, [&](const Mention& one) {
    return (one.defined && defining_[one.name] <= kMostHolders) ||
           (one.spoken_of && speaking_[one.name] <= kMostHolders);
  });
}

void Candidates::add(Candidate candidate, std::string_view bytes) {
  std::lock_guard lock(mutex_);
  if (!trouble_.empty()) return;
  auto [known, is_new] = offsets_.try_emplace(candidate.digest, file_bytes_);
  candidate.offset = known->second;
  candidate.size_bytes = bytes.size();
  if (is_new) {
    if (!file_.valid()) file_ = FileDescriptor(::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (!file_.valid() || file_bytes_ + bytes.size() > kMostWaiting) {
      trouble_ = file_.valid() ? "more than 1 GiB of files have a say in others" : "no temporary file in " + folder_;
      return;
    }
    for (std::string_view rest = bytes; !rest.empty();) {
      ssize_t size = ::pwrite(file_.get(), rest.data(), rest.size(),
                              static_cast<off_t>(file_bytes_ + (bytes.size() - rest.size())));
      if (size < 0 && errno == EINTR) continue;
      if (size <= 0) {
        trouble_ = "the temporary file in " + folder_ + " cannot be written";
        return;
      }
      rest.remove_prefix(static_cast<size_t>(size));
    }
    file_bytes_ += bytes.size();
    for (const Mention& mention : candidate.names) {
      if (stands_for_folder(file_of(candidate.path))) break;
      if (mention.defined) ++defining_[mention.name];
      if (mention.spoken_of) ++speaking_[mention.name];
    }
  }
  all_.push_back(std::move(candidate));
}

bool Candidates::read(const Candidate& candidate, char* room) const {
  for (size_t done = 0; done < candidate.size_bytes;) {
    ssize_t size =
        ::pread(file_.get(), room + done, candidate.size_bytes - done, static_cast<off_t>(candidate.offset + done));
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return false;
    done += static_cast<size_t>(size);
  }
  return true;
}

std::vector<Program> Candidates::programs(const std::vector<Open>& open, const Names& names) {
  // What stands in the product and in a test is the product's.
  auto place = [](const Candidate& one) {
    return std::pair(is_beside_the_product(one.path), std::string_view(one.path));
  };
  std::ranges::sort(all_, {}, place);
  // By name, the contents that define it and those that speak of it, each once: its first path.
  std::vector<std::vector<const Candidate*>> defining(names.size()), speaking(names.size());
  std::unordered_map<Digest, const Candidate*, DigestHash> first;
  for (const Candidate& one : all_) {
    if (!first.try_emplace(one.digest, &one).second) continue;
    for (const Mention& mention : one.names) {
      auto note = [&](bool holds, std::vector<const Candidate*>& all) {
        if (holds && all.size() <= kMostHolders) all.push_back(&one);
      };
      note(mention.defined, defining[mention.name]);
      note(mention.spoken_of, speaking[mention.name]);
    }
  }
  std::vector<Program> out;
  for (const Open& one : open) {
    auto own = first.find(one.digest);
    if (own == first.end()) continue;
    const std::string_view family = family_of(one.kind);
    const bool is_test = is_beside_the_product(own->second->path);
    std::unordered_map<const Candidate*, size_t> shared;  // 0: it stands beside
    for (std::string_view want : one.wants) {
      const uint32_t name = names.number(trace::wanted_name(want));
      if (name == Names::kNone) continue;
      const std::vector<const Candidate*>& holders = want.ends_with(trace::kCalled) ? speaking[name] : defining[name];
      if (holders.size() > kMostHolders) continue;
      for (const Candidate* holder : holders) {
        const bool fits = trace::is_setting(want) || family_of(holder->kind) == family;
        if (holder == own->second || !fits || holder->size_bytes > kLargestOther) continue;
        if (!is_test && is_beside_the_product(holder->path)) continue;
        const bool is_further = std::ranges::binary_search(one.further, want);
        shared[holder] += want.ends_with(trace::kDecides) || is_further ? 0 : 1;
      }
    }
    struct Ranked {
      const Candidate* candidate;
      size_t shared, distance;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(shared.size());
    for (const auto& [candidate, count] : shared) {
      ranked.push_back({candidate, count, distance(candidate->path, own->second->path)});
    }
    // Configuration is short, and says at once what is asked.
    auto is_configuration = [](const Ranked& rank) { return source::is_settings(rank.candidate->kind); };
    std::sort(ranked.begin(), ranked.end(), [&](const Ranked& a, const Ranked& b) {
      if (is_configuration(a) != is_configuration(b)) return is_configuration(a);
      if (a.shared != b.shared) return a.shared > b.shared;
      if (a.distance != b.distance) return a.distance < b.distance;
      return a.candidate->path < b.candidate->path;
    });
    Program program{.open = &one, .all = {own->second}, .is_test = is_test};
    std::set<std::string_view> files{file_of(own->second->path)};
    size_t bytes = own->second->size_bytes;
    for (const Ranked& rank : ranked) {
      // Another state of the same file (a patch's copy, a variant for other machines) defines what it defines again.
      const std::string_view file = file_of(rank.candidate->path);
      if (!files.insert(file).second && !stands_for_folder(file)) continue;
      if (program.all.size() > kMostOthers || bytes + rank.candidate->size_bytes > kMostTogether) continue;
      bytes += rank.candidate->size_bytes;
      program.all.push_back(rank.candidate);
      if (rank.shared > 0) program.beside = program.all.size();
    }
    program.size_bytes = bytes;
    if (program.all.size() < 2) continue;
    program.wants = one.wants;
    for (std::string_view want : one.wants) {
      const uint32_t name = names.number(trace::wanted_name(want));
      if (name == Names::kNone || trace::is_setting(want) || want.ends_with(trace::kCalled)) continue;
      const bool whole =
          defining[name].size() <= kMostHolders && std::ranges::all_of(defining[name], [&](const Candidate* holder) {
            return std::ranges::find(program.all, holder) != program.all.end() || family_of(holder->kind) != family ||
                   files.contains(file_of(holder->path)) || (!is_test && is_beside_the_product(holder->path));
          });
      if (!whole) program.wants.push_back(std::string(trace::wanted_name(want)).append(trace::kLeftOut));
    }
    std::ranges::sort(program.wants);
    out.push_back(std::move(program));
  }
  for (Candidate& one : all_) {
    std::erase_if(one.names, [&](const Mention& mention) {
      return defining[mention.name].size() > kMostHolders && speaking[mention.name].size() > kMostHolders;
    });
  }
  std::sort(out.begin(), out.end(), [](const Program& a, const Program& b) { return a.all[0]->path < b.all[0]->path; });
  return out;
}

}  // namespace vitrine::inspect
