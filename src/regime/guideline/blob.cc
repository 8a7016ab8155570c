// One list of fields per type serves both directions: a Writing and a Reading archive visit the same members, so that
// the two cannot disagree.
#include "regime/guideline/blob.h"

#include <cstring>
#include <optional>
#include <type_traits>

#include "base/bytes.h"

namespace vitrine::guideline {
namespace {

constexpr std::string_view kMagic = "vitrine-guidelines-1";
constexpr int kMaxTestDepth = 2 * 40;  // the reader of YAML allows 32 levels, each at most two tests deep

class Writing {
 public:
  void text(std::string& value) { out_.string(value); }
  void number(int64_t& value) { out_.u64(static_cast<uint64_t>(value)); }
  template <typename T>
  uint32_t size(std::vector<T>& values) {
    out_.u32(static_cast<uint32_t>(values.size()));
    return static_cast<uint32_t>(values.size());
  }
  bool enter() { return true; }
  void leave() {}
  std::string take() { return out_.take(); }

 private:
  ByteWriter out_;
};

class Reading {
 public:
  explicit Reading(std::string_view bytes) : in_(bytes) {}
  void text(std::string& value) { value = in_.string(); }
  void number(int64_t& value) { value = static_cast<int64_t>(in_.u64()); }
  template <typename T>
  uint32_t size(std::vector<T>& values) {
    const uint32_t count = in_.count(4);  // the smallest element is an empty text
    values.resize(count);
    return count;
  }
  bool enter() { return ok_ = ok_ && ++depth_ <= kMaxTestDepth; }
  void leave() { --depth_; }
  bool finished() const { return ok_ && in_.ok() && in_.at_end(); }

 private:
  ByteReader in_;
  int depth_ = 0;
  bool ok_ = true;
};

template <typename Archive>
void visit(Archive& archive, std::string& value) {
  archive.text(value);
}
template <typename Archive, typename T>
requires(std::is_enum_v<T> || std::is_integral_v<T>) void visit(Archive& archive, T& value) {
  int64_t number = static_cast<int64_t>(value);
  archive.number(number);
  value = static_cast<T>(number);
}
template <typename Archive>
void visit(Archive& archive, double& value) {
  int64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  archive.number(bits);
  std::memcpy(&value, &bits, sizeof bits);
}
template <typename Archive>
void visit(Archive& archive, std::optional<int64_t>& value) {
  bool present = value.has_value();
  int64_t number = value.value_or(0);
  visit(archive, present);
  archive.number(number);
  value = present ? std::optional<int64_t>(number) : std::nullopt;
}
template <typename Archive>
void visit(Archive& archive, Digest& value) {
  for (uint8_t& byte : value.bytes) visit(archive, byte);
}
template <typename Archive>
void visit(Archive& archive, evidence::Property& value) {
  visit(archive, value.name);
  visit(archive, value.value);
  visit(archive, value.state);
}
template <typename Archive>
void visit(Archive& archive, std::pair<Attribute, std::string>& value) {
  visit(archive, value.first);
  visit(archive, value.second);
}
template <typename Archive, typename T>
void visit(Archive& archive, std::vector<T>& values);

template <typename Archive, typename... Members>
void visit_all(Archive& archive, Members&... members) {
  (visit(archive, members), ...);
}
template <typename Archive>
void visit(Archive& archive, Condition& c) {
  visit_all(archive, c.attribute, c.property, c.in, c.contains, c.at_least, c.at_most, c.states, c.absent, c.unknown);
}
template <typename Archive>
void visit(Archive& archive, Test& test) {
  if (!archive.enter()) return;
  visit(archive, test.kind);
  if (test.kind == Test::Kind::kCondition) visit(archive, test.condition);
  visit(archive, test.children);
  archive.leave();
}
template <typename Archive>
void visit(Archive& archive, Example& e) {
  visit_all(archive, e.outcome, e.on, e.kind, e.certainty, e.function, e.properties, e.from_catalogue, e.line);
}
template <typename Archive>
void visit(Archive& archive, Rule& r) {
  visit_all(archive, r.id, r.title, r.clause, r.text, r.source, r.binding, r.why, r.remedy, r.draft, r.verified,
            r.verified_source, r.verified_date, r.severity, r.cwe, r.only_warns, r.once_per_asset, r.deadline,
            r.deadline_state, r.beyond_evidence, r.has_match, r.of_material, r.match, r.require, r.at, r.show,
            r.examples, r.line);
}
template <typename Archive>
void visit(Archive& archive, Reference& r) {
  visit_all(archive, r.key, r.title, r.edition, r.url, r.draft);
}
template <typename Archive>
void visit(Archive& archive, Pack& p) {
  visit_all(archive, p.id, p.edition, p.title, p.authority, p.jurisdiction, p.applicability, p.legal_basis, p.status,
            p.as_of, p.is_default, p.references, p.tolerated_gaps, p.error_share, p.rules, p.digest);
}
template <typename Archive, typename T>
void visit(Archive& archive, std::vector<T>& values) {
  const uint32_t size = archive.size(values);
  for (uint32_t i = 0; i < size; ++i) visit(archive, values[i]);
}

template <typename Archive>
void visit(Archive& archive, Vocabulary& v) {
  visit_all(archive, v.names, v.values);
}

template <typename Archive>
void visit_library(Archive& archive, std::string& magic, Library& library) {
  visit_all(archive, magic, library.properties, library.packs);
}

}  // namespace

std::string encode(const Library& library) {
  Writing archive;
  std::string magic(kMagic);
  Library copy = library;
  visit_library(archive, magic, copy);
  return archive.take();
}

Expected<Library> decode_library(std::string_view bytes) {
  Reading archive(bytes);
  std::string magic;
  Library library;
  visit_library(archive, magic, library);
  if (magic != kMagic || !archive.finished() || library.properties.names.size() != library.properties.values.size())
    return Error{ErrorCode::kInvalidInput, "the compiled guidelines are damaged"};
  return library;
}

}  // namespace vitrine::guideline
