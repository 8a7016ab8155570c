// The second look: contents that left something open, among those that may have a say.
#include <algorithm>
#include <mutex>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/bytes.h"
#include "reason/trace/wants.h"
#include "run/inspect/crew.h"
#include "run/inspect/feeder.h"

namespace vitrine::inspect {
namespace {

constexpr uint64_t kBytesPassed = 70;         // cost as much as looking at one
constexpr uint64_t kSmallProgram = 32 << 10;  // bytes

// Does walking past everything again cost a small part of the first look?
bool walks_everything(const Limits& limits, uint64_t parsed_bytes, uint64_t all_bytes) {
  constexpr uint64_t kPart = 8;
  return all_bytes <= std::max(limits.walked_again_bytes, parsed_bytes / kPart * kBytesPassed);
}

// Bytes that may be looked at together: a small part of the first look where a product is large, and what makes both of
// them short enough for anybody where it is not. Looking at a byte among others costs up to twice as much as by itself.
uint64_t most_bytes(uint64_t parsed_bytes, bool walked_everything) {
  constexpr uint64_t kShort = 16 << 20;
  return std::max(parsed_bytes / (walked_everything ? 8 : 32), kShort - std::min(kShort, parsed_bytes));
}

// A walk whose links and gaps are known already.
class Deaf : public Ledger {
 public:
  void answer(Answer) override {}
  void content(std::string, const Digest&, std::string, uint64_t) override {}
  void link(std::string, std::string) override {}
  void hard_link(std::string, std::string) override {}
  void gap(std::string, evidence::Gap) override {}
};

// Answers that may be asked for anew, with more others. Thread rule: any thread.
class Held : public Answers {
 public:
  void answer(Answer answer) override {
    std::lock_guard lock(mutex_);
    answers_.push_back(std::move(answer));
  }
  // Requires: no answer is on its way.
  std::vector<Answer>& all() { return answers_; }

 private:
  std::vector<Answer> answers_;
  std::mutex mutex_;
};

// Which programs a tree holds, as the cache remembers it: an unchanged tree need not be walked again.
struct Known {
  struct One {
    Digest digest, key;
    uint64_t size_bytes = 0;
    std::string kind;
    // Where that holds, if not wherever the content stands; there is no key where nothing more is known there.
    std::vector<std::string> paths;
  };
  std::vector<One> all;
  uint64_t left_out = 0;
};

std::string encoded(const Known& known) {
  ByteWriter out;
  out.u64(known.left_out);
  out.u32(static_cast<uint32_t>(known.all.size()));
  for (const Known::One& one : known.all) {
    out.string(one.digest.raw());
    out.string(one.key.raw());
    out.u64(one.size_bytes);
    out.string(one.kind);
    out.u32(static_cast<uint32_t>(one.paths.size()));
    for (const std::string& path : one.paths) out.string(path);
  }
  return out.take();
}

std::optional<Digest> take_digest(ByteReader& in) {
  const std::string_view bytes = in.string_view();
  Digest out;
  if (bytes.size() != out.bytes.size()) return std::nullopt;
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(out.bytes.data()));
  return out;
}

std::optional<Known> decoded(std::string_view bytes) {
  ByteReader in(bytes);
  Known out;
  out.left_out = in.u64();
  const uint32_t count = in.count(4);
  for (uint32_t i = 0; i < count && in.ok(); ++i) {
    const std::optional<Digest> digest = take_digest(in), key = take_digest(in);
    const uint64_t size = in.u64();
    std::string kind(in.string_view());
    if (!digest || !key) return std::nullopt;
    out.all.push_back({*digest, *key, size, std::move(kind), {}});
    const uint32_t paths = in.count(4);
    for (uint32_t k = 0; k < paths && in.ok(); ++k) out.all.back().paths.emplace_back(in.string_view());
  }
  return in.ok() ? std::optional(std::move(out)) : std::nullopt;
}

// What a content is known to be among others stands beside what it is by itself; if that fails, the latter is all.
class Linked : public Answers {
 public:
  explicit Linked(evidence::Writer& writer, CacheWriter* cache) : writer_(writer), cache_(cache) {}
  void answer(Answer answer) override {
    const bool parsed = evidence::outline_of(answer.facts).treatment == evidence::Treatment::kParsed;
    std::lock_guard lock(mutex_);
    const auto paths = paths_.find(answer.key);
    if (!parsed) {
      ++failed_;
      if (paths != paths_.end()) by_itself(paths->second, answer.digest, answer.kind);
      return;
    }
    if (paths != paths_.end()) {
      writer_.add_among_others_at(paths->second, answer.key.raw(), answer.digest, answer.kind, answer.facts);
    } else {
      writer_.add_among_others(answer.digest, answer.kind, answer.facts);
    }
    if (answer.keep && cache_ != nullptr) cache_->add(answer.key, answer.facts);
  }
  // What the answers to these speak of. Before these come.
  void expect(const std::vector<Known::One>& all) {
    for (const Known::One& one : all) {
      if (one.paths.empty()) continue;
      if (one.key == Digest()) {
        by_itself(one.paths, one.digest, one.kind);
      } else {
        paths_.emplace(one.key, one.paths);
      }
    }
  }
  // How many could not be looked at: a worker died, or met a bound. Requires: no answer is on its way.
  size_t failed() const { return failed_; }

 private:
  void by_itself(const std::vector<std::string>& paths, const Digest& digest, std::string_view kind) {
    writer_.add_among_others_at(paths, "by itself", digest, kind, "");
  }

  evidence::Writer& writer_;
  CacheWriter* cache_;
  std::unordered_map<Digest, std::vector<std::string>, DigestHash> paths_;
  size_t failed_ = 0;
  std::mutex mutex_;
};

// What a program consists of: all its parts, where they stand, and the names for which they are asked.
Digest parts_of(const Program& program, const Names& names) {
  ByteWriter all;
  for (const Candidate* one : program.all) {
    all.string(one->digest.raw());
    all.string(one->kind);
    all.string(one->path);
    all.u32(program.is_neighbour(*one) ? 1 : 0);
    all.u32(static_cast<uint32_t>(one->names.size()));
    for (const Mention& mention : one->names) all.string(names.name(mention.name));
  }
  return sha256(all.bytes());
}

// The facts of a program depend on that and on what is wanted.
Digest program_key(const Digest& knowledge, const Program& program, const Digest& parts) {
  ByteWriter all;
  all.string("program");
  all.string(knowledge.raw());
  all.u32(static_cast<uint32_t>(program.wants.size()));
  for (const std::string& want : program.wants) all.string(want);
  all.string(parts.raw());
  all.u32(program.is_test ? 1 : 0);
  return sha256(all.bytes());
}

std::vector<std::string> names_in(const Candidate& candidate, const Names& names) {
  std::vector<std::string> out;
  for (const Mention& mention : candidate.names) out.emplace_back(names.name(mention.name));
  return out;
}

Digest known_key(const Digest& knowledge, WholeProgram scope, const Digest& tree) {
  return sha256("programs " + std::to_string(static_cast<int>(scope)) + "\n" +
                std::string(knowledge.raw()).append(tree.raw()));
}

// All of them, answered from the cache; false where one of them is not there (any more).
bool answer_known(const Known& known, CacheReader& cache, Linked& linked) {
  std::vector<Answer> answers;
  for (const Known::One& one : known.all) {
    if (one.key == Digest()) continue;
    std::optional<std::string> facts = cache.find(one.key, one.kind);
    if (!facts) return false;
    answers.push_back({one.digest, one.key, one.size_bytes, one.kind, std::move(*facts), false});
  }
  linked.expect(known.all);
  for (Answer& answer : answers) linked.answer(std::move(answer));
  return true;
}

// The smallest ones first, where those of which all is known by itself go by three times their size (most of them stay
// as they are), as bundles do, and the product's own before tests: as many as the bound allows; of small ones, of which
// a large product may consist, as many as cost a part of the first look. Two kinds change next to nothing, and get a
// part of the first look each (docs/results.md): tests of a product, and larger programs of contents of which all is
// known. What only decides conditions takes what is left. How many are left out.
size_t keep_within(std::vector<Program>& programs, uint64_t most_bytes, uint64_t parsed_bytes) {
  constexpr uint64_t kPart = 3, kPartOfTests = 2, kPartOfKnown = 4, kLessLikely = 3, kBundle = 256 << 10;
  const size_t before = programs.size();
  std::ranges::stable_sort(programs, {}, [](const Program& one) {
    const uint64_t size = one.size_without_those_beside();
    const bool is_likely = one.open->has_unknown && size <= kBundle;
    return std::tuple(one.beside == 1, one.is_test, is_likely ? size : size * kLessLikely);
  });
  uint64_t bytes = 0, of_tests = 0, of_known = 0;
  std::erase_if(programs, [&](const Program& one) {
    if (one.beside == 1) return false;
    const uint64_t size = one.size_without_those_beside();
    const bool is_test = one.is_test, is_small = size <= kSmallProgram;
    const bool is_known = !one.open->has_unknown && size > 2 * kSmallProgram;
    if (bytes + size > (is_small && !is_test ? std::max(most_bytes, parsed_bytes / kPart) : most_bytes) ||
        (is_test && of_tests + size > parsed_bytes / kPartOfTests) ||
        (is_known && of_known + size > parsed_bytes / kPartOfKnown))
      return true;
    bytes += size;
    of_tests += is_test ? size : 0;
    of_known += is_known ? size : 0;
    return false;
  });
  // A file that stands beside many is read once, and put beside each of them at a fraction of that.
  constexpr uint64_t kMostBeside = 2 << 20, kAgain = 8;
  const uint64_t most_beside = std::min(kMostBeside, most_bytes - std::min(most_bytes, bytes));
  std::ranges::stable_sort(programs, {}, &Program::size_bytes);
  std::unordered_set<const Candidate*> read;
  uint64_t beside = 0;
  for (Program& one : programs) {
    if (one.beside == one.all.size() && !one.alone) continue;
    uint64_t more = one.beside > 1 ? 0 : one.all[0]->size_bytes;
    for (size_t i = one.beside; i < one.all.size(); ++i)
      more += one.all[i]->size_bytes / (read.contains(one.all[i]) ? kAgain : 1);
    if (beside + more > most_beside) {
      one.drop_those_beside();
      continue;
    }
    beside += more;
    read.insert(one.all.begin() + static_cast<std::ptrdiff_t>(one.beside), one.all.end());
  }
  std::erase_if(programs, &Program::is_nothing);
  std::ranges::sort(programs, {}, [](const Program& program) { return std::string_view(program.all[0]->path); });
  return before - programs.size();
}

bool are_mostly_small(const std::vector<Program>& programs) {
  auto is_small = [](const Program& one) { return one.size_without_those_beside() <= kSmallProgram; };
  return static_cast<size_t>(std::ranges::count_if(programs, is_small)) * 2 > programs.size();
}

void tell(const Known& known, size_t failed, evidence::Writer& writer, RunRecord& record) {
  const auto programs = std::ranges::count_if(known.all, [](const Known::One& one) { return one.key != Digest(); });
  const size_t looked_at = static_cast<size_t>(programs) - failed;
  const uint64_t left_out = known.left_out;
  writer.set_meta("programs", std::to_string(looked_at));
  writer.set_meta("programs_left_out", std::to_string(left_out + failed));
  if (failed > 0) {
    record.notices.push_back(std::to_string(failed) +
                             " files that leave something open could not be looked at among others: a worker ended on "
                             "them or met a bound");
  }
  if (left_out == 0) return;
  record.notices.push_back(std::to_string(left_out) + " of " + std::to_string(looked_at + failed + left_out) +
                           " files that leave something open were not looked at among others (`--whole-program all` "
                           "looks at all)");
}

// What contents leave open among their others is wanted too: who calls a caller, what a factory calls in turn. False
// where nothing is added.
bool ask_further(const std::vector<Answer>& answers, std::vector<Open>& open) {
  constexpr size_t kMostAdded = 16;  // of one content
  std::unordered_map<Digest, Open*, DigestHash> by_digest;
  for (Open& one : open) by_digest.emplace(one.digest, &one);
  bool any = false;
  for (const Answer& answer : answers) {
    auto found = by_digest.find(answer.digest);
    if (found == by_digest.end() || found->second->kind != answer.kind) continue;
    Open& one = *found->second;
    size_t added = 0, callers = 0;
    std::vector<std::string> wants = evidence::outline_of(answer.facts).wants;
    add_modules(one.modules, wants);
    for (const std::string& want : wants) {
      const auto place = std::ranges::lower_bound(one.wants, want);
      if (place != one.wants.end() && *place == want) continue;
      if ((want.ends_with(trace::kAllCalls) ? callers : added)++ >= kMostAdded) continue;
      one.wants.insert(place, want);
      one.further.insert(std::ranges::lower_bound(one.further, want), want);
      any = true;
    }
  }
  return any;
}

}  // namespace

// Each lane has a stretch of its own: neighbours have others in common.
void Crew::look_at(const Plan& plan, const std::vector<Program>& programs, const std::vector<Digest>& keys,
                   const Candidates& candidates, const Names& names, Lanes& lanes, const std::atomic<bool>& interrupted,
                   Answers& answers) {
  std::vector<std::thread> threads;
  std::mutex mutex;
  struct Stretch {
    size_t next, end;
  };
  std::vector<Stretch> stretches;
  for (size_t slot = 0; slot < workers_; ++slot)
    stretches.push_back({programs.size() * slot / workers_, programs.size() * (slot + 1) / workers_});
  auto take = [&](size_t slot) -> std::optional<size_t> {
    std::lock_guard lock(mutex);
    if (stretches[slot].next < stretches[slot].end) return stretches[slot].next++;
    auto longest = std::ranges::max_element(stretches, {}, [](const Stretch& one) { return one.end - one.next; });
    if (longest->next == longest->end) return std::nullopt;
    return --longest->end;
  };
  for (uint32_t slot = 0; slot < workers_; ++slot) {
    threads.emplace_back([&, slot] {
      std::optional<CacheReader> known;
      if (!plan.cache_file.empty()) known.emplace(plan.cache_file);
      for (std::optional<size_t> at = take(slot); at && !interrupted; at = take(slot)) {
        const Program& program = programs[*at];
        const Candidate& own = *program.all[0];
        Batch batch;
        batch.arena = slot;
        batch.items.push_back({own.digest, keys[*at], own.kind, 0, own.size_bytes, own.path});
        BatchItem& item = batch.items.back();
        if (std::optional<std::string> facts = known ? known->find(item.key, item.kind) : std::nullopt) {
          answers.answer({item.digest, item.key, item.size_bytes, item.kind, std::move(*facts), false});
          continue;
        }
        char* room = arenas_->writable(slot);
        bool whole = true;
        for (const Candidate* part : program.all) {
          whole = whole && candidates.read(*part, room + batch.used_bytes);
          if (part != &own) {
            item.others.push_back({part->digest, part->kind, part->path, batch.used_bytes, part->size_bytes,
                                   names_in(*part, names), program.is_neighbour(*part)});
          }
          batch.used_bytes += part->size_bytes;
        }
        item.names = names_in(own, names);
        item.wants = program.wants;
        item.is_test = program.is_test;
        if (whole) lanes[slot]->process(batch, answers);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

Expected<void> Crew::link(const Plan& plan, const std::vector<Open>& open, const Tree& tree,
                          const std::atomic<bool>& interrupted, evidence::Writer& writer, CacheWriter* cache,
                          RunRecord& record) {
  Linked linked(writer, cache);
  Lanes lanes;  // of all rounds: what a worker has parsed it knows
  for (uint32_t slot = 0; slot < workers_; ++slot)
    lanes.push_back(
        std::make_unique<Lane>(*nursery_, *arenas_, progressions_, slot, kWorkerRole, limits_, interrupted));
  const Digest tree_key = known_key(plan.knowledge, plan.whole_program, tree.digest);
  if (!plan.cache_file.empty()) {
    CacheReader reader(plan.cache_file);
    std::optional<std::string> text = reader.find(tree_key);
    std::optional<Known> known = text ? decoded(*text) : std::nullopt;
    if (known && answer_known(*known, reader, linked)) {
      tell(*known, linked.failed(), writer, record);
      return {};
    }
  }
  const bool everything =
      plan.whole_program == WholeProgram::kAll || walks_everything(limits_, tree.parsed_bytes, tree.bytes);
  // The others may leave something open in turn, which is followed where that costs next to nothing: in small trees,
  // and in those that consist of small programs.
  constexpr uint64_t kSmall = 8 << 20, kLarge = 256 << 20, kLeast = 64 << 10;
  constexpr uint64_t kFewEnough = 32 << 20;  // bytes that are looked through for who names whom
  constexpr int kInTurn = 5;                 // files that a value goes through
  constexpr uint64_t kPartOfSmall = 2;       // of what was parsed, where all programs are small
  uint64_t most = most_bytes(tree.parsed_bytes, everything);
  uint64_t most_further = std::max(kLeast, tree.parsed_bytes / 16);
  int most_rounds = tree.bytes <= kSmall ? kInTurn : 1;
  std::vector<Open> asked = open;
  std::vector<Answer> answers;
  struct Looked {  // with what a content was looked at
    Known::One one;
    Digest parts;
  };
  std::unordered_map<std::string, Looked> looked;
  auto name_of = [](const Program& one) {
    const Candidate& own = *one.all[0];
    return std::string(own.digest.raw()).append(own.kind).append("\n").append(one.paths.empty() ? "" : one.paths[0]);
  };
  std::vector<Known::One> by_itself;
  Known found;
  std::string trouble;
  size_t passed_over = 0;
  std::unordered_set<uint32_t> groups;  // small folders that are looked at as what they are
  for (int round = 1; round <= most_rounds; ++round) {
    const Names names(asked);
    Candidates candidates(plan.waiting_folder, tree.product, &tree.nearby,
                          everything && tree.bytes <= kFewEnough ? tree.modules.get() : nullptr);
    {
      Deaf deaf;
      Progress silent(Progress::Style::kSilent);
      RunRecord walked;
      Shared shared{*arenas_, *nursery_, deaf, silent, limits_, interrupted, "", plan.knowledge, &names, &candidates};
      if (!everything) shared.nearby = &tree.nearby;
      for (uint32_t arena = 0; arena < arenas_->count(); ++arena) shared.free_arenas.push(arena);
      if (Expected<void> fed = feed(plan, shared, writer, walked); !fed) return fed;
    }
    if (interrupted) break;
    if (!everything) candidates.pass_over_some();
    if (round == 1) {
      std::vector<Program> programs = candidates.programs(asked, names, groups);
      std::erase_if(programs, &Program::is_nothing);
      const bool are_small = everything && tree.bytes <= kLarge && are_mostly_small(programs);
      if (are_small) {
        most_rounds = kInTurn;
        most_further = std::max(kLeast, tree.parsed_bytes / 3);
      }
      uint64_t together = 0;
      for (const Program& program : programs) together += program.size_without_those_beside();
      if (are_small && together <= tree.parsed_bytes) {  // as in a suite of test programs
        most = std::max(most, tree.parsed_bytes * kPartOfSmall);
        most_further = std::max(kLeast, tree.parsed_bytes);
      }
      uint64_t left = UINT64_MAX;
      if (plan.whole_program == WholeProgram::kBounded) {
        left = std::max(most, are_small ? tree.parsed_bytes / 3 : 0);
        for (const Program& program : programs) left -= std::min(left, program.size_bytes);
      }
      groups = candidates.groups_within(asked, left);
    }
    std::vector<Program> programs = candidates.programs(asked, names, groups);
    candidates.forget_what_tells_nothing();
    std::unordered_map<std::string, Known::One> placed;  // what differs by its place
    for (const Program& program : programs) {
      const Candidate& own = *program.all[0];
      if (!program.paths.empty())
        placed.emplace(name_of(program), Known::One{own.digest, {}, own.size_bytes, own.kind, program.paths});
    }
    std::erase_if(programs, &Program::is_nothing);
    if (plan.whole_program == WholeProgram::kBounded) {
      const size_t left_out = keep_within(programs, most, tree.parsed_bytes);
      if (round == 1) found.left_out = left_out;
    }
    // Smallest first, within a bound; for the others what they are known to be stands.
    std::ranges::stable_sort(programs, {}, &Program::size_bytes);
    uint64_t bytes = 0;
    Held held;
    std::vector<Digest> keys;
    std::vector<Program> anew;
    for (Program& program : programs) {
      const Candidate& own = *program.all[0];
      const Digest parts = parts_of(program, names);
      const std::string name = name_of(program);
      const auto before = looked.find(name);
      if (before != looked.end()) before->second.one.paths = program.paths;
      if (before != looked.end() && before->second.parts == parts) continue;
      if (round == 1 || (bytes += program.size_without_those_beside()) <= most_further) {
        const Digest key = program_key(plan.knowledge, program, parts);
        looked.insert_or_assign(name, Looked{{own.digest, key, own.size_bytes, own.kind, program.paths}, parts});
        anew.push_back(std::move(program));
      } else if (before == looked.end()) {
        ++found.left_out;
      }
    }
    std::erase_if(looked,
                  [&](const auto& one) { return !one.second.one.paths.empty() && !placed.contains(one.first); });
    by_itself.clear();
    for (auto& [name, one] : placed) {
      if (!looked.contains(name)) by_itself.push_back(std::move(one));
    }
    std::unordered_set<Digest, DigestHash> current;
    for (const auto& [name, how] : looked) current.insert(how.one.key);
    for (Answer& answer : answers) {
      if (current.contains(answer.key)) held.answer(std::move(answer));
    }
    std::ranges::sort(anew, {}, [](const Program& one) { return std::string_view(one.all[0]->path); });
    for (const Program& program : anew) keys.push_back(looked.at(name_of(program)).one.key);
    look_at(plan, anew, keys, candidates, names, lanes, interrupted, held);
    answers = std::move(held.all());
    trouble = candidates.trouble();
    passed_over = candidates.places_passed_over();
    if (interrupted || round == most_rounds || !ask_further(answers, asked)) break;
  }
  for (auto& [name, how] : looked) found.all.push_back(std::move(how.one));
  std::ranges::move(by_itself, std::back_inserter(found.all));
  linked.expect(found.all);
  for (Answer& answer : answers) linked.answer(std::move(answer));
  if (interrupted) return {};
  tell(found, linked.failed(), writer, record);
  if (passed_over > 0) {
    record.notices.push_back(std::to_string(passed_over) +
                             " places of files that stand at very many are looked at without their neighbours (1,024 "
                             "places, and 64 different neighbourhoods, of one file are looked at)");
  }
  if (trouble.empty()) {
    if (cache != nullptr && passed_over == 0) cache->add(tree_key, encoded(found));
  } else {
    record.notices.push_back("not all files were looked at together: " + trouble);
  }
  return {};
}

}  // namespace vitrine::inspect
