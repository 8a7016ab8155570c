// The flat form of Facts. Everything has one spelling: fixed-width numbers, strings with their length, lists in their
// stated order. So encode(decode_facts(b)) == b for every b that is accepted, and a cache entry or a worker's answer
// that was tampered with is either refused or says just what somebody could have found.
#include <algorithm>

#include "base/bytes.h"
#include "base/utf8.h"
#include "evidence/model.h"

namespace vitrine::evidence {
namespace {

constexpr uint32_t kMagic = 0x34464356;  // "VCF4"
constexpr size_t kPositionBytes = 16;

void put(ByteWriter& out, const Position& position) {
  out.u32(position.line);
  out.u32(position.column);
  out.u32(position.end_line);
  out.u32(position.end_column);
}

void put(ByteWriter& out, const Step& step) {
  out.u8(static_cast<uint8_t>(step.kind));
  put(out, step.position);
  out.string(step.text);
  out.string(step.content);
}

void put(ByteWriter& out, const Property& property) {
  out.string(property.name);
  out.string(property.value);
  out.u8(static_cast<uint8_t>(property.state));
  out.string(property.reason);
  put(out, property.position);
  out.u32(static_cast<uint32_t>(property.trace.size()));
  for (const Step& step : property.trace) put(out, step);
}

void put(ByteWriter& out, const Occurrence& occurrence) {
  out.string(occurrence.detection);
  out.u8(static_cast<uint8_t>(occurrence.kind));
  out.u8(static_cast<uint8_t>(occurrence.certainty));
  put(out, occurrence.position);
  out.string(occurrence.function);
  out.string(occurrence.condition);
  out.u32(static_cast<uint32_t>(occurrence.properties.size()));
  for (const Property& property : occurrence.properties) put(out, property);
}

// Reads with one sticky verdict: after the first thing that encode() would not have written, ok() is false.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : in_(bytes) {}

  bool ok() const { return ok_ && in_.ok(); }
  bool at_end() const { return in_.at_end(); }
  void require(bool condition) { ok_ = ok_ && condition; }

  uint8_t u8() { return in_.u8(); }
  uint32_t u32() { return in_.u32(); }
  uint64_t u64() { return in_.u64(); }
  uint32_t count(size_t min_bytes) { return in_.count(min_bytes); }
  std::string text() {
    std::string_view raw = in_.string_view();
    require(is_valid_utf8(raw) && raw.find('\0') == std::string_view::npos);
    return std::string(raw);
  }
  template <typename E>
  E closed_enum(E last) {
    uint8_t raw = in_.u8();
    require(raw <= static_cast<uint8_t>(last));
    return ok() ? static_cast<E>(raw) : E{};
  }

  Position position() {
    Position out;
    out.line = u32();
    out.column = u32();
    out.end_line = u32();
    out.end_column = u32();
    return out;
  }
  Step step() {
    Step out;
    out.kind = closed_enum(StepKind::kCall);
    out.position = position();
    out.text = text();
    out.content = text();
    return out;
  }
  Property property() {
    Property out;
    out.name = text();
    out.value = text();
    out.state = closed_enum(ValueState::kUnknown);
    out.reason = text();
    out.position = position();
    uint32_t steps = count(1 + kPositionBytes + 8);
    for (uint32_t i = 0; i < steps && ok(); ++i) out.trace.push_back(step());
    return out;
  }
  Occurrence occurrence() {
    Occurrence out;
    out.detection = text();
    out.kind = closed_enum(AssetKind::kCheck);
    out.certainty = closed_enum(Certainty::kLexical);
    out.position = position();
    out.function = text();
    out.condition = text();
    uint32_t properties = count(4 * 4 + 1 + kPositionBytes);
    for (uint32_t i = 0; i < properties && ok(); ++i) {
      out.properties.push_back(property());
      require(i == 0 || out.properties[i - 1].name < out.properties[i].name);
    }
    return out;
  }
  Excerpt excerpt() {
    Excerpt out;
    out.first_line = u32();
    out.text = text();
    return out;
  }
  Gap gap() {
    Gap out;
    out.kind = closed_enum(GapKind::kAssumed);
    out.detail = text();
    out.position = position();
    return out;
  }

 private:
  ByteReader in_;
  bool ok_ = true;
};

template <typename T>
void sort_unique(std::vector<T>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

}  // namespace

void normalise(Facts& facts) {
  for (Occurrence& occurrence : facts.occurrences) {
    std::stable_sort(occurrence.properties.begin(), occurrence.properties.end(),
                     [](const Property& a, const Property& b) { return a.name < b.name; });
    occurrence.properties.erase(std::unique(occurrence.properties.begin(), occurrence.properties.end(),
                                            [](const Property& a, const Property& b) { return a.name == b.name; }),
                                occurrence.properties.end());
  }
  sort_unique(facts.occurrences);
  sort_unique(facts.gaps);
  sort_unique(facts.wants);
}

std::string encode(const Facts& facts) {
  ByteWriter out;
  out.u32(kMagic);
  out.u32(static_cast<uint32_t>(facts.wants.size()));
  for (const std::string& name : facts.wants) out.string(name);
  out.u8(std::ranges::any_of(facts.occurrences, &Occurrence::is_open) ? 1 : 0);
  out.string(facts.kind);
  out.string(facts.encoding);
  out.u8(static_cast<uint8_t>(facts.treatment));
  out.u32(facts.lines);
  out.u64(facts.parsed_bytes);
  out.u64(facts.error_bytes);
  out.u8(facts.whole ? 1 : 0);
  out.u32(static_cast<uint32_t>(facts.occurrences.size()));
  for (const Occurrence& occurrence : facts.occurrences) put(out, occurrence);
  out.u32(static_cast<uint32_t>(facts.excerpts.size()));
  for (const Excerpt& excerpt : facts.excerpts) {
    out.u32(excerpt.first_line);
    out.string(excerpt.text);
  }
  out.u32(static_cast<uint32_t>(facts.gaps.size()));
  for (const Gap& gap : facts.gaps) {
    out.u8(static_cast<uint8_t>(gap.kind));
    out.string(gap.detail);
    put(out, gap.position);
  }
  return out.take();
}

Outline outline_of(std::string_view encoded) {
  Decoder in(encoded);
  Outline out;
  in.require(in.u32() == kMagic);
  uint32_t wants = in.count(4);
  for (uint32_t i = 0; i < wants && in.ok(); ++i) out.wants.push_back(in.text());
  out.open = in.u8() != 0;
  in.text();
  in.text();
  out.treatment = in.closed_enum(Treatment::kGap);
  in.u32();
  out.parsed_bytes = in.u64();
  return in.ok() ? out : Outline();
}

Expected<Facts> decode_facts(std::string_view bytes) {
  Decoder in(bytes);
  Facts out;
  in.require(in.u32() == kMagic);
  uint32_t wants = in.count(4);
  for (uint32_t i = 0; i < wants && in.ok(); ++i) {
    out.wants.push_back(in.text());
    in.require(i == 0 || out.wants[i - 1] < out.wants[i]);
  }
  const uint8_t open = in.u8();
  out.kind = in.text();
  out.encoding = in.text();
  out.treatment = in.closed_enum(Treatment::kGap);
  out.lines = in.u32();
  out.parsed_bytes = in.u64();
  out.error_bytes = in.u64();
  const uint8_t whole = in.u8();
  in.require(whole <= 1);
  out.whole = whole == 1;
  uint32_t occurrences = in.count(4 * 4 + 2 + kPositionBytes);
  for (uint32_t i = 0; i < occurrences && in.ok(); ++i) {
    out.occurrences.push_back(in.occurrence());
    in.require(i == 0 || out.occurrences[i - 1] < out.occurrences[i]);
  }
  in.require(open == (std::ranges::any_of(out.occurrences, &Occurrence::is_open) ? 1 : 0));
  uint32_t excerpts = in.count(8);
  for (uint32_t i = 0; i < excerpts && in.ok(); ++i) {
    out.excerpts.push_back(in.excerpt());
    in.require(i == 0 || out.excerpts[i - 1].first_line < out.excerpts[i].first_line);
  }
  uint32_t gaps = in.count(1 + 4 + kPositionBytes);
  for (uint32_t i = 0; i < gaps && in.ok(); ++i) {
    out.gaps.push_back(in.gap());
    in.require(i == 0 || out.gaps[i - 1] < out.gaps[i]);
  }
  if (!in.ok() || !in.at_end()) return Error{ErrorCode::kWorker, "facts are not in their canonical form"};
  return out;
}

}  // namespace vitrine::evidence
