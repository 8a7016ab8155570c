#include "run/inspect/collector.h"

#include <algorithm>

#include "base/utf8.h"
#include "read/intake/labels.h"
#include "read/source/settings/settings.h"

namespace vitrine::inspect {

using evidence::Gap;
using evidence::GapKind;

namespace {

constexpr size_t kEnough = 512;
constexpr size_t kMostModules = 4;  // names by which others may know one content
constexpr std::chrono::milliseconds kPatience(50);

}  // namespace

bool leads_outside(std::string_view path, std::string_view target) {
  if (target.empty() || target.front() == '/') return true;
  // Members of an archive see their archive as the whole world.
  size_t archive = path.rfind("!/");
  if (archive != std::string_view::npos) path.remove_prefix(archive + 2);
  int64_t depth = 0;
  for (char c : path) depth += c == '/' ? 1 : 0;
  while (!target.empty()) {
    size_t slash = target.find('/');
    std::string_view part = target.substr(0, slash);
    target.remove_prefix(slash == std::string_view::npos ? target.size() : slash + 1);
    if (part == "..") {
      if (--depth < 0) return true;
    } else if (!part.empty() && part != ".") {
      ++depth;
    }
  }
  return false;
}

Collector::Collector(evidence::Writer& writer, CacheWriter* cache, bool for_programs)
    : writer_(writer), cache_(cache), for_programs_(for_programs), thread_([this] { run(); }) {}

Collector::~Collector() {
  finish();
}

void Collector::answer(Answer answer) {
  events_.push(std::move(answer));
}

void Collector::content(std::string path, const Digest& digest, std::string kind, uint64_t size_bytes) {
  events_.push(Content{std::move(path), digest, std::move(kind), size_bytes});
}

void Collector::link(std::string path, std::string target) {
  events_.push(Link{std::move(path), std::move(target), false});
}

void Collector::hard_link(std::string path, std::string target) {
  events_.push(Link{std::move(path), std::move(target), true});
}

void Collector::gap(std::string path, Gap gap) {
  events_.push(PathGap{std::move(path), std::move(gap)});
}

void Collector::finish() {
  events_.close();
  if (thread_.joinable()) thread_.join();
  if (cache_ != nullptr) cache_->commit();
}

Digest Collector::tree() {
  std::ranges::sort(places_, {}, &Place::digest);
  Sha256 hash;
  for (const Place& place : places_) hash.update(place.digest.raw());
  return hash.finish();
}

Nearby Collector::nearby(const std::vector<Open>& all_open) const {
  std::unordered_set<Digest, DigestHash> open;
  for (const Open& one : all_open) open.insert(one.digest);
  Nearby out;
  const std::vector<Neighbours::Place> standing = neighbours_.places();
  std::unordered_set<uint32_t> groups;
  for (const Neighbours::Place& place : standing) {
    if (open.contains(*place.digest)) groups.insert(place.group);
  }
  for (const Neighbours::Place& place : standing) {
    if (groups.contains(place.group)) out.add_group(place.path, place.group);
  }
  for (const Place& place : places_) {
    if (open.contains(place.content)) out.add_folder(place.folder);
    if (looked_into_.contains(place.content)) out.add_path(place.path);
  }
  return out;
}

std::unique_ptr<Modules> Collector::take_modules() {
  for (const auto& [path, kind] : tests_) {
    if (!product().is_beside(path)) modules_of_tree_->add(path, kind);
  }
  return std::move(modules_of_tree_);
}

std::vector<Open> Collector::take_open() {
  std::unordered_set<Digest, DigestHash> among_neighbours;
  for (const Neighbours::Place& place : neighbours_.places()) among_neighbours.insert(*place.digest);
  for (Open& one : parsed_) {
    if (among_neighbours.contains(one.digest)) open_.push_back(std::move(one));
  }
  for (Open& one : open_) {
    if (auto known = modules_.find(one.digest); known != modules_.end()) one.modules = std::move(known->second);
    std::ranges::sort(one.modules);
    if (one.modules.size() > kMostModules) one.modules.resize(kMostModules);
    add_modules(one.modules, one.wants);
  }
  return std::move(open_);
}

void Collector::run() {
  while (true) {
    std::deque<Event> events = events_.pop_all(kEnough, kPatience);
    if (events.empty()) return;
    for (Event& event : events) std::visit([this](auto& what) { write(what); }, event);
  }
}

void Collector::write(Answer& answer) {
  writer_.add_encoded_item(answer.digest, answer.size_bytes, answer.kind, answer.facts);
  evidence::Outline outline = evidence::outline_of(answer.facts);
  bytes_ += answer.size_bytes;
  parsed_bytes_ += outline.parsed_bytes;
  const bool looked_into =
      outline.treatment == evidence::Treatment::kParsed || outline.treatment == evidence::Treatment::kContainer;
  if (for_programs_ && looked_into) looked_into_.insert(answer.digest);
  if (!outline.wants.empty()) {
    open_.push_back({answer.digest, answer.key, answer.kind, answer.size_bytes, std::move(outline.wants)});
    open_.back().has_unknown = outline.open;
  } else if (for_programs_ && outline.treatment == evidence::Treatment::kParsed &&
             answer.size_bytes <= kMostOfNeighbours) {
    parsed_.push_back({answer.digest, answer.key, answer.kind, answer.size_bytes, {}});
  }
  if (answer.keep && cache_ != nullptr) cache_->add(answer.key, answer.facts);
}

void Collector::write(Content& content) {
  if (!family_of(content.kind).empty() && !source::is_settings(content.kind)) {
    ++code_files_;
    own_files_ += is_test_or_example(content.path) ? 0 : 1;
  }
  // (No path holds a NUL.)
  if (for_programs_) {
    if (is_test_or_example(content.path)) {
      tests_.emplace_back(content.path, content.kind);
    } else if (!is_before_a_patch(content.path)) {
      modules_of_tree_->add(content.path, content.kind);
    }
    neighbours_.note(content.path, content.digest, content.kind, content.size_bytes);
    std::string place = content.path + '\0' + content.kind;
    place += content.digest.raw();
    places_.push_back({sha256(place), content.digest, Nearby::path(content.path), Nearby::folder(content.path)});
    if (has_modules(content.kind)) {
      std::vector<std::string>& modules = modules_[content.digest];
      std::string module = module_of(content.path);
      if (std::ranges::find(modules, module) == modules.end()) modules.push_back(std::move(module));
    }
  }
  writer_.add_path(content.path, content.digest, content.kind, intake::path_labels(content.path), std::nullopt);
}

void Collector::write(Link& link) {
  if (link.is_hard) return writer_.add_hard_link(link.path, link.target, intake::path_labels);
  writer_.add_path(link.path, std::nullopt, "", intake::path_labels(link.path), link.target);
  if (leads_outside(link.path, link.target)) {
    writer_.add_path_gap(
        link.path, {GapKind::kOutside,
                    "symbolic link to " + printable_utf8(link.target) + ", which is not part of what was turned over",
                    {}});
  }
}

// Ignored where the path has a content: the gap then stands beside it.
void Collector::write(PathGap& gap) {
  if (!gap.path.empty()) {
    writer_.add_path(gap.path, std::nullopt, "", intake::path_labels(gap.path), std::nullopt);
  }
  writer_.add_path_gap(gap.path, gap.gap);
}

}  // namespace vitrine::inspect
