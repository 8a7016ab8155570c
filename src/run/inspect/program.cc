#include "run/inspect/program.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

#include "read/intake/labels.h"
#include "read/source/settings/settings.h"
#include "reason/trace/wants.h"
#include "run/inspect/paths.h"

namespace vitrine::inspect {
namespace {

constexpr uint64_t kMostWaiting = uint64_t{1} << 30;  // bytes

// A name and a folder that holds files in which it is defined, or spoken of.
uint64_t place_of(uint32_t name, bool defined, std::string_view path) {
  constexpr uint64_t kSpread = 0x9E3779B97F4A7C15;
  return (Nearby::folder(path) * kSpread) ^ (uint64_t{name} << 1 | (defined ? 1 : 0));
}

}  // namespace

namespace {

std::string left_out(std::string_view want) {
  return std::string(trace::wanted_name(want))
      .append(want.ends_with(trace::kAllCalls) ? trace::kCalled : "")
      .append(trace::kLeftOut);
}

}  // namespace

size_t Program::size_without_those_beside() const {
  size_t out = size_bytes;
  for (size_t i = beside; i < all.size(); ++i) out -= all[i]->size_bytes;
  return out;
}

void Program::drop_those_beside() {
  size_bytes = size_without_those_beside();
  all.resize(beside);
  alone = false;
  for (const std::string& want : open->wants) {
    if (want.ends_with(trace::kDecides)) wants.push_back(left_out(want));
  }
  std::ranges::sort(wants);
  wants.erase(std::unique(wants.begin(), wants.end()), wants.end());
}

Candidates::Candidates(std::string folder, Product product, const Nearby* open, Modules* modules)
    : folder_(std::move(folder)), product_(product), open_(open), modules_(modules) {}

void Candidates::pass_over(std::string_view path) {
  if (!product_.is_beside(path)) all_seen_ = false;
}

void Candidates::named_elsewhere(const std::vector<Mention>& names, std::string_view path) {
  if (product_.is_beside(path)) return;
  std::lock_guard lock(mutex_);
  for (const Mention& one : names) named_elsewhere_.insert(one.name);
}

void Candidates::note_places(const std::vector<Mention>& names, std::string_view path, bool begins) {
  if (!product_.is_beside(path)) places_.note(names, path, begins);
}

bool Candidates::tells(const std::vector<Mention>& names, std::string_view path) {
  const bool is_nearby = open_ == nullptr || open_->holds_folder(path);
  std::lock_guard lock(mutex_);
  return std::ranges::any_of(names, [&](const Mention& one) {
    auto few = [&](bool defined) {
      return (defined ? defining_ : speaking_)[one.name] <= kMostHolders ||
             (is_nearby && nearby_[place_of(one.name, defined, path)] <= kMostNearby);
    };
    return (one.defined && few(true)) || (one.spoken_of && few(false));
  });
}

void Candidates::add(Candidate candidate, std::string_view bytes) {
  candidate.beside_the_product = product_.is_beside(candidate.path);
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
    const bool is_nearby = open_ == nullptr || open_->holds_folder(candidate.path);
    for (const Mention& mention : candidate.names) {
      if (stands_for_folder(file_of(candidate.path))) break;
      auto count = [&](bool holds, bool defined) {
        if (!holds) return;
        ++(defined ? defining_ : speaking_)[mention.name];
        if (is_nearby) ++nearby_[place_of(mention.name, defined, candidate.path)];
      };
      count(mention.defined, true);
      count(mention.spoken_of, false);
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

// Who defines the names of a tree, and who speaks of them: contents, each at its first path. Requires: `all` outlives
// it.
class Holders {
  using All = std::vector<const Candidate*>;

 public:
  // `open` holds the folders of what is open; null: all may be.
  Holders(const std::vector<Candidate>& all, const Names& names, const Nearby* open)
      : names_(names), defining_(names.size()), speaking_(names.size()) {
    for (const Candidate& one : all) {
      if (one.group != 0) groups_[one.group].push_back(&one);
      if (!first_.try_emplace(one.digest, &one).second) continue;
      for (const Mention& mention : one.names) {
        if (mention.defined) note(one, defining_[mention.name], kMostHolders);
        if (mention.spoken_of) note(one, speaking_[mention.name], kMostHolders);
      }
      if (!names.wants_module(one.path)) continue;
      for (std::string_view module : {stem_of(one.path), file_of(folder_of(one.path))}) {
        if (const uint32_t number = names.number(module); number != Names::kNone) modules_[number].push_back(&one);
      }
    }
    for (const Candidate& one : all) {
      if (first_.at(one.digest) != &one) again_.emplace(one.digest, &one);
      if (open != nullptr && !open->holds_folder(one.path)) continue;
      for (const Mention& mention : one.names) {
        for (const bool defined : {true, false}) {
          if (!(defined ? mention.defined : mention.spoken_of) || !are_many(mention.name, defined)) continue;
          note(one, nearby_[place_of(mention.name, defined, one.path)], kMostNearby);
        }
        if (!mention.spoken_of || mention.defined || one.beside_the_product || !are_many(mention.name, false)) continue;
        for (std::string_view folder : folders_near(one.path))
          note(one, calling_[place_of(mention.name, false, std::string(folder) + "/")], kMostNearby);
      }
    }
  }

  const Candidate* at(const Digest& digest) const {
    auto found = first_.find(digest);
    return found == first_.end() ? nullptr : found->second;
  }
  // Those that stand with it in a small folder. Two that begin are two programs in C, of which each has what it calls.
  All neighbours(const Candidate& own, const std::unordered_set<uint32_t>& groups) const {
    All out;
    const auto group = groups_.find(own.group);
    if (!groups.contains(own.group) || group == groups_.end()) return out;
    const bool is_linked = family_of(own.kind) == "c";
    std::ranges::copy_if(group->second, std::back_inserter(out), [&](const Candidate* one) {
      return one->digest != own.digest && one->size_bytes <= kLargestOther &&
             !(is_linked && own.is_main && one->is_main);
    });
    return out;
  }
  // What it costs to look at those of each small folder together that are open.
  std::vector<std::pair<uint64_t, uint32_t>> costs(const std::vector<Open>& open) const {
    std::unordered_set<Digest, DigestHash> opened;
    for (const Open& one : open) opened.insert(one.digest);
    std::vector<std::pair<uint64_t, uint32_t>> out;
    for (const auto& [group, all] : groups_) {
      uint64_t bytes = 0, count = 0;
      for (const Candidate* one : all) {
        bytes += one->size_bytes;
        count += opened.contains(one->digest) ? 1 : 0;
      }
      out.emplace_back(bytes * count, group);
    }
    std::ranges::sort(out, {}, [&](const auto& one) { return std::pair(one.first, groups_.at(one.second)[0]->path); });
    return out;
  }
  // Where a content stands next to another one.
  const Candidate* next_to(const Candidate& asking, const Candidate* one) const {
    size_t least = distance(one->path, asking.path);
    const Candidate* out = one;
    for (auto [at, end] = again_.equal_range(one->digest); at != end; ++at) {
      const size_t far = distance(at->second->path, asking.path);
      const bool as_fit = out->beside_the_product || !at->second->beside_the_product;
      if (far > least || !as_fit || (far == least && at->second->path > out->path)) continue;
      least = far;
      out = at->second;
    }
    return out;
  }
  // Is there a file of the asking one's name that defines the wanted name as well, nearer to who speaks of it?
  bool is_anothers(const Candidate& speaking, std::string_view want, const Candidate& asking) const {
    const uint32_t name = names_.number(trace::wanted_name(want));
    if (name == Names::kNone || are_many(name, true)) return false;
    const size_t far = distance(asking.path, speaking.path);
    return std::ranges::any_of(defining_[name], [&](const Candidate* other) {
      return other->digest != asking.digest && other->digest != speaking.digest &&
             file_of(other->path) == file_of(asking.path) &&
             distance(next_to(speaking, other)->path, speaking.path) < far;
    });
  }
  // Its other paths, in their order.
  std::vector<const Candidate*> elsewhere(const Digest& digest) const {
    std::vector<const Candidate*> out;
    for (auto [at, end] = again_.equal_range(digest); at != end; ++at) out.push_back(at->second);
    std::ranges::sort(out, {}, [](const Candidate* one) { return std::string_view(one->path); });
    return out;
  }
  // Do so many define a name, or speak of it, that it tells nothing by itself?
  bool are_many(uint32_t name, bool defined) const { return holding(defined)[name].size() > kMostHolders; }

  // Those in its folder that speak of a name that many do; nothing where these are many too.
  std::optional<std::vector<const Candidate*>> near(uint32_t name, const Candidate& asking) const {
    auto near = nearby_.find(place_of(name, false, asking.path));
    if (near == nearby_.end()) return std::vector<const Candidate*>();
    return near->second.size() > kMostNearby ? std::nullopt : std::optional(near->second);
  }

  // Those beside it that speak of a name that many do, without defining it; nothing where these are many too.
  std::optional<std::vector<const Candidate*>> calling_beside(uint32_t name, const Candidate& asking) const {
    std::vector<const Candidate*> out;
    bool are_too_many = false;
    for (std::string_view folder : folders_near(asking.path)) {
      const auto calling = calling_.find(place_of(name, false, std::string(folder) + "/"));
      if (calling == calling_.end()) continue;
      are_too_many = are_too_many || calling->second.size() > kMostNearby;
      for (const Candidate* one : calling->second) {
        if (std::ranges::find(out, one) == out.end()) out.push_back(one);
      }
    }
    return are_too_many ? std::nullopt : std::optional(std::move(out));
  }

  // Of those of a wanted name whoever may be meant by a content: where it is known what the name belongs to, those that
  // hold that as well; of more than tell anything those that stand in its folder.
  std::vector<const Candidate*> of(std::string_view want, const Candidate& asking) const {
    const uint32_t name = names_.number(trace::wanted_name(want));
    if (name == Names::kNone) return {};
    const bool defined = !trace::asks_callers(want);
    if (!defined && !are_many(name, defined) && !trace::asks_owner_only(want)) return holding(defined)[name];
    std::vector<const Candidate*> theirs = of_owner(trace::wanted_owner(want), name, defined);
    // (What it defines itself, it asks of others all the same: a field that they set.)
    std::erase_if(theirs, [&](const Candidate* one) { return one->digest == asking.digest; });
    if (!theirs.empty() || trace::asks_owner_only(want)) return theirs;
    if (!are_many(name, defined)) return holding(defined)[name];
    auto near = nearby_.find(place_of(name, defined, asking.path));
    return near == nearby_.end() || near->second.size() > kMostNearby ? theirs : near->second;
  }

 private:
  static void note(const Candidate& one, All& all, size_t most) {
    if (all.size() <= most) all.push_back(&one);
  }
  const std::vector<All>& holding(bool defined) const { return defined ? defining_ : speaking_; }

  All of_owner(std::string_view owner, uint32_t name, bool defined) const {
    const uint32_t number = owner.empty() ? Names::kNone : names_.number(owner);
    All out;
    if (number == Names::kNone) return out;
    auto take = [&](const All& theirs, uint32_t sets_of = Names::kNone) {
      for (const Candidate* one : theirs) {
        auto mention = std::ranges::lower_bound(one->names, name, {}, &Mention::name);
        const bool holds = mention != one->names.end() && mention->name == name &&
                           (sets_of != Names::kNone ? mention->set_of == sets_of
                            : defined               ? mention->defined
                                                    : mention->spoken_of);
        if (holds && std::ranges::find(out, one) == out.end()) out.push_back(one);
      }
    };
    // Its own body, a namespace that is opened again, `Vault::seal() {` outside of it.
    for (const bool here : {true, false}) {
      if (!are_many(number, here) && (out.empty() || !defined)) take(holding(here)[number]);
    }
    if (auto module = modules_.find(number); defined && module != modules_.end()) take(module->second);
    // `Vault.key = …` of who speaks of it.
    if (defined && !are_many(number, false)) take(holding(false)[number], number);
    return out.size() > kMostHolders ? All() : out;
  }

  const Names& names_;
  std::vector<All> defining_, speaking_;       // by name, no more than one too many
  std::unordered_map<uint64_t, All> nearby_;   // by name and folder, of names that many hold
  std::unordered_map<uint64_t, All> calling_;  // by name and folder near, of names that many speak of
  std::unordered_map<uint32_t, All> modules_;  // by the name of a file or folder
  std::unordered_map<uint32_t, All> groups_;
  std::unordered_map<Digest, const Candidate*, DigestHash> first_;
  std::unordered_multimap<Digest, const Candidate*, DigestHash> again_;  // its other paths
};

namespace {

const Digest& digest_of(const Candidate* one) {
  return one->digest;
}

std::string_view path_of(const Candidate* one) {
  return one->path;
}

const Mention* mention_of(const Candidate& one, uint32_t name) {
  auto found = std::ranges::lower_bound(one.names, name, {}, &Mention::name);
  return found == one.names.end() || found->name != name ? nullptr : &*found;
}

bool define_both(const Candidate& one, const Candidate& other, uint32_t name, bool at_top) {
  // (What stands for its folder hands on all that it names.)
  if (stands_for_folder(file_of(one.path)) || stands_for_folder(file_of(other.path))) return false;
  const Mention* here = name == Names::kNone ? nullptr : mention_of(one, name);
  const Mention* there = here == nullptr ? nullptr : mention_of(other, name);
  return there != nullptr && (at_top ? here->at_top && there->at_top : here->defined && there->defined);
}

bool holds(const Candidate& one, uint32_t name) {
  return mention_of(one, name) != nullptr;
}

// By setting, where those stand who ask for it.
using Askers = std::unordered_map<std::string_view, std::vector<std::string_view>>;

Askers askers_of_settings(const std::vector<Open>& open, const Holders& holders) {
  Askers out;
  for (const Open& one : open) {
    const Candidate* own = holders.at(one.digest);
    if (own == nullptr) continue;
    for (std::string_view want : one.wants) {
      if (!trace::is_setting(want)) continue;
      std::vector<std::string_view>& paths = out[want];
      paths.push_back(own->path);
      for (const Candidate* elsewhere : holders.elsewhere(one.digest)) paths.push_back(elsewhere->path);
    }
  }
  return out;
}

bool is_below(std::string_view path, std::string_view folder) {
  return folder.empty() || (path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/');
}

// What one program of a tree is told is not told to the one beside it: `apps/a/.env` is for who asks for that at or
// below `apps/a`, where somebody does. (A folder that only holds configuration has nobody who asks.)
bool is_told_to_others(std::string_view settings, std::string_view own, std::string_view want, const Askers& askers) {
  const std::string_view folder = folder_of(settings);
  if (is_below(own, folder) || is_below(settings, folder_of(own))) return false;
  const auto asking = askers.find(want);
  return asking != askers.end() &&
         std::ranges::any_of(asking->second, [&](std::string_view path) { return is_below(path, folder); });
}

// An open content where it stands, and its others there. `all_seen`: every file that could call something was looked
// into.
Program program_at(const Candidate* own, const Open& one, const Names& names, const Holders& holders,
                   const std::unordered_set<uint32_t>& groups, const Places& places, const Modules* modules,
                   const Askers& askers, const std::function<bool(uint32_t)>& all_seen) {
  const std::string_view family = family_of(one.kind);
  const bool is_test = own->beside_the_product;
  auto may_say = [&](const Candidate& holder, bool is_setting) {
    return (is_setting || family_of(holder.kind) == family) && (is_test || !holder.beside_the_product);
  };
  // A Go function whose name begins with a small letter is called in its own package alone, which is a folder.
  auto is_the_packages = [&](std::string_view want) {
    const std::string_view name = trace::wanted_name(want);
    return one.kind == "Go" && trace::asks_callers(want) && name >= "a" && name < "{";
  };
  auto may_see = [&](const Candidate& holder, std::string_view want) {
    return !is_the_packages(want) || folder_of(holder.path) == folder_of(own->path);
  };
  // Who stands in a program that defines the name, and does not name what the wanted function belongs to, means that
  // one.
  auto is_theirs = [&](const Candidate& holder, std::string_view want) {
    const std::string_view owner = trace::wanted_owner(want);
    if (!want.ends_with(trace::kAllCalls) || owner.empty() || owner == trace::kAnything) return false;
    const uint32_t name = names.number(trace::wanted_name(want)), of = names.number(owner);
    if (name == Names::kNone || of == Names::kNone || stand_beside(holder.path, own->path)) return false;
    return !holds(holder, of) && places.are_of_a_program(name, holder.path);
  };
  // Two files of C that begin are two programs, neither of which calls what the other defines. PHP, Ruby: who defines a
  // method of the same class once more, or the same function or constant, in no namespace, stands in another program.
  std::unordered_map<const Candidate*, bool> defines_again;
  auto is_another_program = [&](const Candidate& holder) {
    if (holder.digest == own->digest) return false;
    if (family != "php" && family != "ruby") return own->is_program && holder.is_program;
    const auto [known, is_new] = defines_again.try_emplace(&holder, false);
    for (size_t i = 0; is_new && !known->second && i < one.wants.size(); ++i) {
      if (trace::is_setting(one.wants[i])) continue;
      const uint32_t name = names.number(trace::wanted_name(one.wants[i]));
      const uint32_t owner = names.number(trace::wanted_owner(one.wants[i]));
      known->second = define_both(*own, holder, name, owner == Names::kNone) &&
                      (owner == Names::kNone || (name != owner && define_both(*own, holder, owner, true)));
    }
    return known->second;
  };
  // Of files of one name those next to the content are meant; others define their own.
  auto nearest_of_each_name = [&](std::vector<const Candidate*>& all) {
    std::unordered_map<std::string_view, size_t> nearest;
    for (const Candidate* holder : all) {
      const size_t far = distance(holder->path, own->path);
      size_t& least = nearest.try_emplace(file_of(holder->path), far).first->second;
      least = std::min(least, far);
    }
    std::erase_if(all, [&](const Candidate* holder) {
      return distance(holder->path, own->path) > nearest.at(file_of(holder->path));
    });
  };
  std::vector<const Candidate*> neighbours = holders.neighbours(*own, groups);
  std::erase_if(neighbours, [&](const Candidate* holder) { return is_another_program(*holder); });
  auto is_neighbour = [&](const Candidate* holder) {
    return groups.contains(own->group) && holder->group == own->group;
  };
  auto neighbour_defines = [&](uint32_t name) {
    return name != Names::kNone && std::ranges::any_of(neighbours, [&](const Candidate* holder) {
             const Mention* mention = mention_of(*holder, name);
             return mention != nullptr && mention->defined;
           });
  };
  const bool are_closed = modules != nullptr && modules->are_closed(own->path, [&](std::string_view path) {
    return path == own->path || std::ranges::find(neighbours, path, &path_of) != neighbours.end();
  });
  // Tests are no program.
  auto is_idle = [&](std::string_view want) { return is_test && want.ends_with(trace::kAllCalls); };
  std::unordered_map<const Candidate*, size_t> shared;              // 0: it stands beside
  std::set<std::pair<const Candidate*, std::string_view>> counted;  // a name may belong to several things
  for (std::string_view want : one.wants) {
    if (is_idle(want)) continue;
    const bool is_further = std::ranges::binary_search(one.further, want);
    const bool is_called = trace::asks_callers(want);
    std::vector<const Candidate*> theirs = holders.of(want, *own);
    std::erase_if(theirs, [&](const Candidate* holder) { return holder->digest == own->digest; });
    for (const Candidate*& holder : theirs) holder = holders.next_to(*own, holder);
    std::erase_if(theirs, [&](const Candidate* holder) {
      return holder->size_bytes > kLargestOther || !may_say(*holder, trace::is_setting(want)) ||
             !may_see(*holder, want) ||
             (trace::is_setting(want) ? is_told_to_others(holder->path, own->path, want, askers)
                                      : is_another_program(*holder));
    });
    // What one of its neighbours defines is that one's.
    const uint32_t name = names.number(trace::wanted_name(want));
    if (!is_called && !trace::is_setting(want) && neighbour_defines(name)) {
      std::erase_if(theirs, [&](const Candidate* holder) { return !is_neighbour(holder); });
    }
    if (are_closed && !trace::is_setting(want)) {
      std::erase_if(theirs, [&](const Candidate* holder) { return !is_neighbour(holder); });
    } else if (is_called) {
      // Where one of its neighbours calls it, strangers who do not name what it belongs to call something else.
      const uint32_t owner = names.number(trace::wanted_owner(want));
      if (owner != Names::kNone && std::ranges::any_of(theirs, is_neighbour)) {
        std::erase_if(theirs, [&](const Candidate* holder) { return !is_neighbour(holder) && !holds(*holder, owner); });
      }
      std::erase_if(theirs, [&](const Candidate* holder) {
        return holders.is_anothers(*holder, want, *own) || is_theirs(*holder, want);
      });
    } else if (!trace::is_setting(want)) {
      nearest_of_each_name(theirs);
    }
    for (const Candidate* holder : theirs) {
      const bool counts = !want.ends_with(trace::kDecides) && !is_further;
      shared[holder] += counts && counted.emplace(holder, trace::wanted_name(want)).second ? 1 : 0;
    }
  }
  for (const Candidate* neighbour : neighbours) ++shared[neighbour];
  struct Ranked {
    const Candidate* candidate;
    size_t shared, distance;
  };
  std::vector<Ranked> ranked;
  ranked.reserve(shared.size());
  for (const auto& [candidate, count] : shared) {
    ranked.push_back({candidate, count, distance(candidate->path, own->path)});
  }
  // Configuration is short, and says at once what is asked.
  auto is_configuration = [](const Ranked& rank) { return source::is_settings(rank.candidate->kind); };
  std::sort(ranked.begin(), ranked.end(), [&](const Ranked& a, const Ranked& b) {
    if (is_configuration(a) != is_configuration(b)) return is_configuration(a);
    if (a.shared != b.shared) return a.shared > b.shared;
    if (a.distance != b.distance) return a.distance < b.distance;
    return a.candidate->path < b.candidate->path;
  });
  Program program{.open = &one, .all = {own}, .is_test = is_test};
  program.group = groups.contains(own->group) ? own->group : 0;
  std::set<std::string_view> files{file_of(own->path)};
  size_t bytes = own->size_bytes, others = 0;
  for (const Ranked& rank : ranked) {
    // Another state of the same file (a patch's copy, a variant for other machines) defines what it defines again.
    const std::string_view file = file_of(rank.candidate->path);
    if (!files.insert(file).second && !stands_for_folder(file)) continue;
    const bool is_near = is_neighbour(rank.candidate);
    if ((!is_near && others >= kMostOthers) || bytes + rank.candidate->size_bytes > kMostTogether) continue;
    bytes += rank.candidate->size_bytes;
    others += is_near ? 0 : 1;
    program.all.push_back(rank.candidate);
    if (rank.shared > 0) program.beside = program.all.size();
  }
  program.size_bytes = bytes;
  program.alone = program.all.size() == 1 && own->begins && !is_test &&
                  std::ranges::any_of(one.wants, [](std::string_view want) { return want.ends_with(trace::kDecides); });
  if (program.all.size() < 2 && !program.alone) return program;
  program.wants = one.wants;
  std::erase_if(program.wants, is_idle);
  const bool is_all = are_closed || (modules != nullptr && modules->are_closed(own->path, [&](std::string_view path) {
                        return std::ranges::find(program.all, path, &path_of) != program.all.end();
                      }));
  for (std::string_view want : one.wants) {
    if (trace::is_setting(want) || want.ends_with(trace::kCalled)) continue;
    const uint32_t name = names.number(trace::wanted_name(want));
    if (name == Names::kNone) continue;
    const bool all_calls = want.ends_with(trace::kAllCalls);
    if (is_all && ((!all_calls && !program.alone) || all_seen(name))) continue;
    std::vector<const Candidate*> all = holders.of(want, *own);
    const bool are_many = holders.are_many(name, !all_calls);
    bool whole = (!are_many || !all.empty()) && (!program.alone || all_seen(name));
    if (all_calls) {
      auto near = are_many && is_the_packages(want) ? holders.near(name, *own) : std::nullopt;
      if (are_many && !near && !trace::wanted_owner(want).empty() && trace::wanted_owner(want) != trace::kAnything) {
        // Everybody else means what his own program defines.
        near = holders.calling_beside(name, *own);
        if (near && places.callers_beside(name, own->path) != near->size()) near.reset();
        if (near) std::ranges::copy(all, std::back_inserter(*near));
      }
      whole = all_seen(name) && !trace::asks_owner_only(want) && (!are_many || near);
      if (near) all = *near;
    }
    whole = whole && std::ranges::all_of(all, [&](const Candidate* holder) {
              const bool is_here = std::ranges::find(program.all, holder->digest, &digest_of) != program.all.end();
              if (is_here || !may_say(*holder, false) || is_another_program(*holder)) return true;
              if (!all_calls) return files.contains(file_of(holder->path));
              // Who calls it calls what stands next to it.
              return !may_see(*holder, want) || holders.is_anothers(*holder, want, *own) || is_theirs(*holder, want) ||
                     holders.next_to(*holder, own)->path != own->path;
            });
    if (!whole) program.wants.push_back(left_out(want));
  }
  std::ranges::sort(program.wants);
  return program;
}

// Do the same others have a say?
bool are_alike(const Program& a, const Program& b) {
  if (a.all.size() != b.all.size() || a.wants != b.wants) return false;
  return std::ranges::all_of(a.all, [&](const Candidate* one) {
    return std::ranges::any_of(b.all, [&](const Candidate* other) {
      return other->digest == one->digest && file_of(other->path) == file_of(one->path);
    });
  });
}

}  // namespace

Candidates::~Candidates() = default;

std::unordered_set<uint32_t> Candidates::groups_within(const std::vector<Open>& open, uint64_t most_bytes) const {
  std::unordered_set<uint32_t> out;
  for (const auto& [bytes, group] : holders_->costs(open)) {
    if (bytes > most_bytes) break;
    most_bytes -= bytes;
    out.insert(group);
  }
  return out;
}

void Candidates::forget_what_tells_nothing() {
  for (Candidate& one : all_) {
    std::erase_if(one.names, [&](const Mention& mention) {
      return holders_->are_many(mention.name, true) && holders_->are_many(mention.name, false);
    });
  }
}

std::vector<Program> Candidates::programs(const std::vector<Open>& open, const Names& names,
                                          const std::unordered_set<uint32_t>& groups) {
  if (holders_ == nullptr) {
    // What stands in the product and in a test is the product's.
    auto place = [](const Candidate& one) { return std::pair(one.beside_the_product, std::string_view(one.path)); };
    std::ranges::sort(all_, {}, place);
    holders_ = std::make_unique<Holders>(all_, names, open_);
  }
  const Holders& holders = *holders_;
  places_passed_over_ = 0;
  auto all_seen = [&](uint32_t name) { return all_seen_ && !named_elsewhere_.contains(name); };
  const Askers askers = askers_of_settings(open, holders);
  std::vector<Program> out;
  for (const Open& one : open) {
    const Candidate* own = holders.at(one.digest);
    if (own == nullptr) continue;
    const size_t first = out.size();
    out.push_back(program_at(own, one, names, holders, groups, places_, modules_, askers, all_seen));
    auto from = [&](size_t at) { return out.begin() + static_cast<std::ptrdiff_t>(at); };
    auto by_itself = [&](const Candidate* there) {
      ++places_passed_over_;
      auto known = std::find_if(from(first + 1), out.end(), [](const Program& other) { return other.is_nothing(); });
      if (known == out.end()) known = out.insert(out.end(), Program{.open = &one, .all = {there}});
      known->paths.push_back(there->path);
    };
    size_t places = 0;
    for (const Candidate* elsewhere : holders.elsewhere(one.digest)) {
      if (elsewhere->kind != own->kind) continue;
      if (++places > kMostPlacesOfOne) {
        by_itself(elsewhere);
        continue;
      }
      Program program = program_at(elsewhere, one, names, holders, groups, places_, modules_, askers, all_seen);
      auto alike =
          std::find_if(from(first), out.end(), [&](const Program& other) { return are_alike(program, other); });
      if (alike == out.end() && out.size() - first >= kMostProgramsOfOne) {
        by_itself(elsewhere);
        continue;
      }
      if (alike == out.end()) alike = out.insert(out.end(), std::move(program));
      if (alike != from(first)) alike->paths.push_back(elsewhere->path);
    }
    if (out.size() == first + 1 && out.back().is_nothing()) out.pop_back();
  }
  std::sort(out.begin(), out.end(), [](const Program& a, const Program& b) { return a.all[0]->path < b.all[0]->path; });
  return out;
}

}  // namespace vitrine::inspect
