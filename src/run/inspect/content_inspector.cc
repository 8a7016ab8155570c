#include "run/inspect/content_inspector.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "base/count_byte.h"
#include "base/utf8.h"
#include "evidence/join.h"
#include "read/intake/text.h"
#include "read/source/front_end.h"
#include "read/source/merge.h"
#include "read/source/page.h"
#include "read/source/prune.h"
#include "read/source/scripts.h"
#include "read/source/settings/settings.h"
#include "read/triage/identifiers.h"
#include "reason/trace/tracer.h"
#include "reason/trace/wants.h"
#include "run/inspect/excerpts.h"
#include "run/inspect/parsed_parts.h"
#include "run/inspect/paths.h"
#include "run/inspect/program.h"
#include "run/inspect/text_positions.h"

namespace vitrine::inspect {
namespace {

using evidence::Facts;
using evidence::Gap;
using evidence::GapKind;
using evidence::Treatment;
using source::Language;

constexpr size_t kWholeBytes = 4096;        // a C file no larger than this is parsed as it stands
constexpr size_t kPartsBytes = 96 << 20;    // that stay parsed
constexpr size_t kMostErrorGaps = 100;      // of one content; the rest is one gap that says how many
constexpr uint32_t kStepsBeside = 100'000;  // for tests among others, and for what only adds to what is known

void add_error_gaps(const source::Unit& unit, const TextPositions& positions, Facts& facts) {
  std::vector<source::ErrorRegion> regions;
  for (const source::ErrorRegion& region : unit.errors) {
    if (region.begin >= region.end || region.end > unit.size_bytes) continue;
    facts.error_bytes += region.end - region.begin;
    // What follows on the same or the next line is one place to a reader.
    if (!regions.empty() && positions.line(region.begin) <= positions.line(regions.back().end) + 1) {
      regions.back().end = std::max(regions.back().end, region.end);
    } else {
      regions.push_back(region);
    }
  }
  size_t told = std::min(regions.size(), kMostErrorGaps);
  for (size_t i = 0; i < told; ++i) {
    facts.gaps.push_back({GapKind::kErrorRegion,
                          std::to_string(regions[i].end - regions[i].begin) + " bytes could not be parsed",
                          positions.position(regions[i].begin, regions[i].end)});
  }
  if (told < regions.size()) {
    facts.gaps.push_back({GapKind::kErrorRegion,
                          std::to_string(regions.size() - told) + " more places could not be parsed",
                          positions.position(regions[told].begin, regions.back().end)});
  }
}

void clean(std::string& text) {
  if (!is_valid_utf8(text) || text.find('\0') != std::string::npos) text = printable_utf8(text);
}

// Texts that come from the source fit for evidence.
void clean(Facts& facts) {
  for (std::string& name : facts.wants) clean(name);
  for (evidence::Occurrence& occurrence : facts.occurrences) {
    clean(occurrence.function);
    clean(occurrence.condition);
    for (evidence::Property& property : occurrence.properties) {
      clean(property.value);
      clean(property.reason);
      for (evidence::Step& step : property.trace) clean(step.text);
    }
  }
  for (Gap& gap : facts.gaps) clean(gap.detail);
}

// A part of a program and what was read of it.
struct Held {
  const Inspector::Part* part = nullptr;
  std::shared_ptr<const ParsedPart> read;
};

class ContentInspector : public Inspector {
 public:
  ContentInspector(std::shared_ptr<const knowledge::Catalogue> catalogue,
                   std::shared_ptr<const triage::Prefilter> prefilter)
      : catalogue_(std::move(catalogue)), prefilter_(std::move(prefilter)) {}

  bool prepare() override;
  Facts inspect(std::string_view kind, std::string_view bytes) override;
  Facts inspect_program(std::span<const Part> parts, std::span<const std::string_view> wants) override;

 private:
  bool decode(std::string_view bytes, intake::Decoded* decoded, Facts& facts) const;
  source::Parsed read(Language language, std::string_view text, std::span<const std::string_view> names);
  std::shared_ptr<const ParsedPart> read_part(const Part& part);
  void add_what_it_says_itself(const ParsedPart& own, std::vector<trace::Settled> settled,
                               std::span<const std::string_view> wants, Facts& facts);
  trace::Result trace_together(std::span<const Held> held, trace::Limits limits);
  void mark_unreached(std::span<const Held> held, std::span<const std::string_view> called_here_only, Facts& facts,
                      std::vector<trace::SecretRange>& secrets);
  bool matters(std::string_view kind, Language language, std::string_view text);
  void parse(Language language, std::string_view read_as, std::string_view text, Facts& facts,
             std::vector<trace::SecretRange>& secrets);
  source::FrontEnd* front_end(Language language);

  std::shared_ptr<const knowledge::Catalogue> catalogue_;
  std::shared_ptr<const triage::Prefilter> prefilter_;
  std::optional<triage::Scanner> scanner_;
  std::map<Language, std::unique_ptr<source::FrontEnd>> front_ends_;
  ParsedParts parts_{kPartsBytes};
};

bool ContentInspector::prepare() {
  intake::prepare_decoders();  // what this machine lacks becomes a gap where it is needed
  Expected<triage::Scanner> scanner = triage::Scanner::make(prefilter_);
  if (!scanner) return false;
  scanner_ = std::move(scanner).value();
  return true;
}

source::FrontEnd* ContentInspector::front_end(Language language) {
  auto [entry, is_new] = front_ends_.try_emplace(language);
  if (is_new) entry->second = source::make_front_end(language);
  return entry->second.get();
}

// `names` matter besides what the knowledge base knows.
source::Parsed ContentInspector::read(Language language, std::string_view text,
                                      std::span<const std::string_view> names) {
  // Most of a large C file cannot matter: its functions' bodies are not parsed. Whatever they hold was looked at by
  // name.
  source::Pruned pruned;
  if (language == Language::kC && text.size() > kWholeBytes) {
    std::string_view key = source::knowledge_key(language);
    auto matters = [&](std::string_view name) {
      if (std::find(names.begin(), names.end(), name) != names.end()) return source::Matter::kSought;
      if (!catalogue_->is_interesting_identifier(key, name)) return source::Matter::kNo;
      if (catalogue_->calls_say_all(key, name)) return source::Matter::kByItself;
      return catalogue_->hints_beside(key, name) != nullptr ? source::Matter::kCalled : source::Matter::kYes;
    };
    pruned = source::blank_what_cannot_matter(text, matters, trace::Limits().followed_bytes);
  }
  source::Parsed parsed = front_end(language)->parse(pruned.text.empty() ? text : pruned.text, {});
  parsed.unit.unread = std::move(pruned.unread);
  return parsed;
}

// Does it hold anything that the knowledge base has something to say of?
bool ContentInspector::matters(std::string_view kind, Language language, std::string_view text) {
  const std::vector<std::string_view> keys = triage::knowledge_keys(kind);
  if (!scanner_->hinted(prefilter_->set_for_kind(kind), text) ||
      !triage::holds_interesting_identifier(*catalogue_, keys, text)) {
    return false;
  }
  return !source::holds_scripts(language) ||
         triage::holds_interesting_identifier(*catalogue_, keys, source::scripts_alone(language, text));
}

// `read_as`: the text as it is parsed, every byte where it stands in `text`. Adds to what is there.
void ContentInspector::parse(Language language, std::string_view read_as, std::string_view text, Facts& facts,
                             std::vector<trace::SecretRange>& secrets) {
  source::Parsed parsed = read(language, read_as, {});
  facts.treatment = Treatment::kParsed;
  facts.parsed_bytes = text.size();
  TextPositions positions(text, parsed.unit.line_starts);
  add_error_gaps(parsed.unit, positions, facts);
  if (parsed.truncated) facts.gaps.push_back({GapKind::kLimit, parsed.truncated_why, {}});
  trace::Result traced = trace::trace_unit(parsed.unit, text, *catalogue_);
  facts.occurrences.insert(facts.occurrences.end(), traced.occurrences.begin(), traced.occurrences.end());
  facts.wants.insert(facts.wants.end(), traced.wants.begin(), traced.wants.end());
  facts.gaps.insert(facts.gaps.end(), traced.gaps.begin(), traced.gaps.end());
  secrets.insert(secrets.end(), traced.secrets.begin(), traced.secrets.end());
  std::sort(secrets.begin(), secrets.end());
  facts.excerpts = make_excerpts(text, positions, facts.occurrences, secrets);
}

Facts ContentInspector::inspect(std::string_view kind, std::string_view bytes) {
  Facts facts;
  facts.kind = kind;
  facts.treatment = Treatment::kScanned;
  intake::Decoded decoded;
  if (!decode(bytes, &decoded, facts)) return facts;
  std::string_view text = decoded.text();
  std::vector<std::string_view> keys = triage::knowledge_keys(kind);
  Language language = source::language_titled(kind);
  if (!keys.empty() && language != Language::kUnknown) {
    std::vector<trace::SecretRange> secrets;
    if (!matters(kind, language, text)) {
      facts.treatment = Treatment::kNoHints;
    } else if (front_end(language) == nullptr) {
      facts.gaps.push_back({GapKind::kUnsupported, "there is no front end for " + std::string(kind), {}});
    } else {
      parse(language, text, text, facts, secrets);
    }
    // The scripts of a page that a server makes.
    const std::string page = source::makes_pages(language) ? source::page_of(language, text) : std::string();
    if (!page.empty() && matters("HTML", Language::kHtml, page)) parse(Language::kHtml, page, text, facts, secrets);
  }
  evidence::normalise(facts);
  clean(facts);
  evidence::normalise(facts);
  return facts;
}

bool ContentInspector::decode(std::string_view bytes, intake::Decoded* decoded, Facts& facts) const {
  *decoded = intake::decode_text(bytes);
  if (!decoded->is_text) return false;
  std::string_view text = decoded->text();
  facts.encoding = decoded->encoding;
  facts.lines = static_cast<uint32_t>(count_byte(text, '\n')) + (!text.empty() && text.back() != '\n' ? 1 : 0);
  if (!decoded->confident) {
    facts.gaps.push_back({GapKind::kEncoding, "its encoding could not be established; read byte by byte", {}});
  } else if (decoded->replaced > 0) {
    evidence::Position first{decoded->first_replaced_line, 1, decoded->first_replaced_line, 1};
    facts.gaps.push_back(
        {GapKind::kEncoding, std::to_string(decoded->replaced) + " places are not valid " + facts.encoding, first});
  }
  return true;
}

// A result of several parts put together, as one of the first.
void separate(const source::Merged& merged, std::span<const Held> held, trace::Result& result) {
  const uint32_t end_line = merged.parts[1].first_line, end_byte = merged.parts[1].begin;
  auto is_foreign = [&](const auto& one) { return one.position.line >= end_line; };
  std::erase_if(result.occurrences, is_foreign);
  std::erase_if(result.gaps, is_foreign);
  std::erase_if(result.secrets, [&](const trace::SecretRange& one) { return one.begin >= end_byte; });
  for (evidence::Occurrence& occurrence : result.occurrences) {
    for (evidence::Property& property : occurrence.properties) {
      if (property.position.line >= end_line) property.position = occurrence.position;
      for (evidence::Step& step : property.trace) {
        const size_t module = merged.module_at(step.position.line);
        if (module == 0) continue;
        step.content = held[module].part->digest;
        const uint32_t before = merged.parts[module].first_line - 1;
        step.position.line -= before;
        step.position.end_line -= std::min(before, step.position.end_line);
      }
    }
  }
}

// nullptr where it is no text of a language that is understood. What is odd about its text is said where it is looked
// at by itself.
std::shared_ptr<const ParsedPart> ContentInspector::read_part(const Part& part) {
  const Language language = source::language_titled(part.kind);
  const bool is_settings = source::is_settings(part.kind);
  if (!is_settings && (language == Language::kUnknown || front_end(language) == nullptr)) return nullptr;
  std::string key(part.digest);
  key.append("\n").append(part.kind);
  // Of large C files what is read depends on the names.
  if (language == Language::kC && part.bytes.size() > kWholeBytes) {
    for (std::string_view name : part.names) key.append("\n").append(name);
  }
  if (std::shared_ptr<const ParsedPart> known = parts_.find(key)) return known;
  intake::Decoded decoded;
  Facts odd;
  if (!decode(part.bytes, &decoded, odd)) return nullptr;
  source::Parsed parsed = is_settings ? source::make_settings_reader(part.kind)->parse(decoded.text(), {})
                                      : read(language, decoded.text(), part.names);
  return parts_.keep(std::move(key),
                     std::make_shared<const ParsedPart>(std::string(decoded.text()), std::move(parsed)));
}

bool is_left_out(std::string_view name, std::span<const std::string_view> wants) {
  return std::ranges::find(wants, std::string(name).append(trace::kLeftOut)) != wants.end();
}

// Of the names that decide conditions those that nobody else gives a value, or calls.
std::vector<std::string_view> those_all_at_hand(std::span<const std::string_view> wants, bool called) {
  std::vector<std::string_view> out;
  for (std::string_view want : wants) {
    const std::string_view name = trace::wanted_name(want);
    if (!want.ends_with(trace::kDecides) || want.ends_with(trace::kAllCalls) != called) continue;
    if (!is_left_out(called ? std::string(name).append(trace::kCalled) : std::string(name), wants)) out.push_back(name);
  }
  std::ranges::sort(out);
  return out;
}

using Occurrences = std::vector<evidence::Occurrence>;

// What is said where nobody asks the configuration, and by none of those who do: it is there, and turned off.
Occurrences turned_off(Occurrences unasked, const Occurrences& asked, const Occurrences& among_others) {
  auto is_there = [](const Occurrences& all, const evidence::Occurrence& one) {
    return std::ranges::any_of(all, [&](const evidence::Occurrence& other) {
      return other.position == one.position && other.detection == one.detection;
    });
  };
  std::erase_if(unasked,
                [&](const evidence::Occurrence& one) { return is_there(asked, one) || is_there(among_others, one); });
  for (evidence::Occurrence& one : unasked) {
    if (one.find("role") != nullptr) continue;
    evidence::Property role;
    role.name = "role";
    role.value = "disabled";
    role.state = evidence::ValueState::kEstablished;
    role.reason = "the product's configuration turns off what leads here";
    role.position = one.position;
    one.properties.push_back(std::move(role));
  }
  return unasked;
}

// Where the others decide conditions of its own: what it says by itself under these.
void ContentInspector::add_what_it_says_itself(const ParsedPart& own, std::vector<trace::Settled> settled,
                                               std::span<const std::string_view> wants, Facts& facts) {
  auto decides = [&](const std::string& name) {
    return std::ranges::find(wants, name + std::string(trace::kDecides)) != wants.end();
  };
  std::erase_if(settled, [&](const trace::Settled& one) {
    return (!one.configured && std::ranges::none_of(one.names, decides)) ||
           std::ranges::any_of(one.names, [&](const std::string& name) { return is_left_out(name, wants); });
  });
  const Language language = own.parsed.unit.language;
  if (settled.empty() || (source::makes_pages(language) && !source::page_of(language, own.text).empty())) return;
  auto says_under = [&](const std::vector<trace::Settled>& conditions) {
    trace::Limits limits;
    limits.settled = &conditions;
    Facts alone;
    alone.treatment = Treatment::kParsed;
    alone.occurrences = trace::trace_unit(own.parsed.unit, own.text, *catalogue_, limits).occurrences;
    evidence::normalise(alone);
    return alone;
  };
  Facts alone = says_under(settled);
  evidence::normalise(facts);
  Occurrences disabled;
  if (std::ranges::any_of(settled, &trace::Settled::configured)) {
    std::vector<trace::Settled> by_code = settled;
    std::erase_if(by_code, [](const trace::Settled& one) { return one.configured; });
    disabled = turned_off(says_under(by_code).occurrences, alone.occurrences, facts.occurrences);
  }
  facts.occurrences = evidence::joined(std::move(alone), facts).occurrences;
  std::ranges::move(disabled, std::back_inserter(facts.occurrences));
  facts.whole = true;
}

trace::Result ContentInspector::trace_together(std::span<const Held> held, trace::Limits limits) {
  if (held.size() == 1) return trace::trace_unit(held[0].read->parsed.unit, held[0].read->text, *catalogue_, limits);
  std::vector<source::Module> modules;
  for (const Held& one : held) modules.push_back({&one.read->parsed.unit, one.read->text, one.part->path});
  source::Merged merged = source::merge(modules);
  limits.sought_end = merged.parts[1].begin;
  trace::Result traced = trace::trace_unit(merged.unit, merged.text, *catalogue_, limits);
  separate(merged, held, traced);
  return traced;
}

// What no call of the program leads to: that much everybody tells who calls the content's functions, and no more.
void ContentInspector::mark_unreached(std::span<const Held> held, std::span<const std::string_view> called_here_only,
                                      Facts& facts, std::vector<trace::SecretRange>& secrets) {
  const bool begins =
      std::ranges::any_of(held, [](const Held& one) { return may_begin(one.part->kind, one.read->text); });
  if (called_here_only.empty() || !begins) return;
  trace::Limits limits;
  limits.called_here_only = called_here_only;
  limits.steps = std::min(limits.steps, kStepsBeside);
  trace::Result traced = trace_together(held, limits);
  auto asks_all = [](const std::string& want) { return want.ends_with(trace::kAllCalls); };
  std::ranges::copy_if(traced.wants, std::back_inserter(facts.wants), asks_all);
  if (std::ranges::any_of(traced.gaps, [](const Gap& gap) { return gap.kind == GapKind::kLimit; })) return;
  secrets.insert(secrets.end(), traced.secrets.begin(), traced.secrets.end());
  std::ranges::sort(secrets);
  Facts known, unreached;
  known.occurrences = std::move(facts.occurrences);
  unreached.treatment = Treatment::kParsed;
  std::ranges::copy_if(traced.occurrences, std::back_inserter(unreached.occurrences),
                       [](const evidence::Occurrence& one) { return one.value("role") == "unreached"; });
  facts.occurrences = evidence::joined(std::move(known), std::move(unreached)).occurrences;
}

Facts ContentInspector::inspect_program(std::span<const Part> parts, std::span<const std::string_view> wants) {
  Facts facts;
  facts.kind = parts[0].kind;
  std::vector<std::string_view> wants_more(wants.begin(), wants.end());
  std::erase_if(wants_more, [](std::string_view want) { return want.ends_with(trace::kAllCalls); });
  std::vector<Held> held, all;
  for (const Part& part : parts) {
    std::shared_ptr<const ParsedPart> known = read_part(part);
    if (known == nullptr && all.empty()) return facts;
    if (known == nullptr) continue;
    const bool is_in = all.empty() || part.is_neighbour;
    if (is_in || known->has_a_say(wants_more, part.path)) held.push_back({&part, known});
    if (is_in || known->has_a_say(wants, part.path)) all.push_back({&part, known});
  }
  facts.treatment = Treatment::kParsed;
  const ParsedPart& own = *held[0].read;
  std::vector<trace::SecretRange> secrets;
  bool is_whole = true;
  const std::vector<std::string_view> set_here_only = those_all_at_hand(wants, false);
  if (held.size() > 1 || !set_here_only.empty()) {  // else the others only hold the names
    trace::Limits limits;
    limits.set_here_only = set_here_only;
    if (parts[0].is_test) limits.steps = std::min(limits.steps, kStepsBeside);
    trace::Result traced = trace_together(held, limits);
    if (parts[0].is_test && !traced.is_whole) {  // what it is by itself tells more
      facts.gaps.push_back({GapKind::kLimit,
                            "among the files that it has to do with, tracing stopped after " +
                                std::to_string(limits.steps) + " steps; it is listed as it is by itself",
                            {}});
      return facts;
    }
    facts.occurrences = std::move(traced.occurrences);
    facts.gaps = std::move(traced.gaps);
    facts.wants = std::move(traced.wants);
    secrets = std::move(traced.secrets);
    is_whole = traced.is_whole;
    add_what_it_says_itself(own, traced.settled, wants, facts);
  }
  if (is_whole) mark_unreached(all, those_all_at_hand(wants, true), facts, secrets);
  const TextPositions positions(own.text, own.parsed.unit.line_starts);
  facts.excerpts = make_excerpts(own.text, positions, facts.occurrences, secrets);
  evidence::normalise(facts);
  clean(facts);
  evidence::normalise(facts);
  return facts;
}

}  // namespace

std::unique_ptr<Inspector> make_content_inspector(std::shared_ptr<const knowledge::Catalogue> catalogue,
                                                  std::shared_ptr<const triage::Prefilter> prefilter) {
  return std::make_unique<ContentInspector>(std::move(catalogue), std::move(prefilter));
}

}  // namespace vitrine::inspect
