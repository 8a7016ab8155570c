#include "run/inspect/crew.h"

#include <fcntl.h>

#include <algorithm>
#include <functional>
#include <mutex>
#include <thread>

#include "base/utf8.h"
#include "read/intake/directory.h"
#include "run/inspect/feeder.h"
#include "run/inspect/sandbox.h"

namespace vitrine::inspect {
namespace {

using evidence::GapKind;
using intake::SourceForm;

// Names every file of the tree as a task; links and gaps go straight to the collector.
class TaskVisitor : public intake::Visitor {
 public:
  TaskVisitor(Shared& shared, const std::vector<std::string>& skipped, RunRecord& record)
      : shared_(shared), skipped_(skipped), record_(record) {}

  bool file(std::string_view path, uint64_t, int, const char*) override {
    if (std::find(skipped_.begin(), skipped_.end(), path) != skipped_.end()) {
      record_.notices.push_back("not inspected: " + std::string(path) + ", which Vitrine wrote itself");
      return go_on();
    }
    task_.emplace_back(path);
    if (task_.size() >= kTaskPaths) flush();
    return go_on();
  }
  bool wants_sizes() const override { return false; }
  void flush() {
    if (!task_.empty()) shared_.tasks.push(std::move(task_));
    task_ = Task();
  }
  bool link(std::string_view path, std::string_view target) override {
    shared_.collector.link(std::string(path), std::string(target));
    return go_on();
  }
  bool gap(std::string_view path, const evidence::Gap& gap) override {
    shared_.collector.gap(std::string(path), gap);
    return go_on();
  }
  bool repository_data(std::string_view path) override {
    record_.notices.push_back("not inspected: the history of the git repository in " +
                              (path.empty() ? std::string(".") : std::string(path)) +
                              " (PATH@REV inspects a revision)");
    return go_on();
  }

 private:
  bool go_on() const { return !shared_.interrupted.load(std::memory_order_relaxed); }
  Shared& shared_;
  const std::vector<std::string>& skipped_;
  RunRecord& record_;
  Task task_;
};

// Runs ahead of the work so that the time left means something.
class CountingVisitor : public intake::Visitor {
 public:
  CountingVisitor(Progress& progress, const std::atomic<bool>& stop) : progress_(progress), stop_(stop) {}
  bool file(std::string_view, uint64_t size_bytes, int, const char*) override {
    progress_.expect(1, size_bytes);
    return !stop_.load(std::memory_order_relaxed);
  }
  bool link(std::string_view, std::string_view) override { return true; }
  bool gap(std::string_view, const evidence::Gap&) override { return true; }
  bool repository_data(std::string_view) override { return true; }

 private:
  Progress& progress_;
  const std::atomic<bool>& stop_;
};

Expected<void> feed_directory(const Crew::Plan& plan, uint32_t feeders, Shared& shared, RunRecord& record) {
  FileDescriptor root(::open(plan.source.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!root.valid()) return Error{ErrorCode::kIo, "cannot open " + plan.source.path};
  shared.root_fd = root.get();
  std::atomic<bool> stop_counting{false};
  std::thread counting;
  if (shared.progress.wants_expectation()) {
    counting = std::thread([&] {
      CountingVisitor visitor(shared.progress, stop_counting);
      if (walk_directory(plan.source.path, visitor)) shared.progress.expectation_complete();
    });
  }
  std::vector<std::thread> threads;
  for (uint32_t i = 0; i < feeders; ++i) {
    threads.emplace_back([&shared] {
      Feeder feeder(shared);
      feeder.run();
    });
  }
  TaskVisitor visitor(shared, plan.skipped, record);
  Expected<void> walked = walk_directory(plan.source.path, visitor);
  visitor.flush();
  shared.tasks.close();
  for (std::thread& thread : threads) thread.join();
  stop_counting.store(true, std::memory_order_relaxed);
  if (counting.joinable()) counting.join();
  return walked;
}

Expected<void> feed_single(const Crew::Plan& plan, Shared& shared, evidence::Writer& writer, RunRecord& record) {
  Feeder feeder(shared);
  if (plan.source.form == SourceForm::kGitRevision) {
    Expansion expansion{Expansion::What::kGit, plan.source.path, plan.source.revision, -1};
    Expected<std::string> commit = feeder.root(expansion, nullptr);
    if (!commit) return commit.error();
    record.commit = *commit;
    return {};
  }
  FileDescriptor fd(intake::open_file(AT_FDCWD, plan.source.path.c_str()));
  if (!fd.valid()) return Error{ErrorCode::kIo, "cannot open " + plan.source.path};
  std::string name(intake::base_name(plan.source.path));
  if (plan.source.form == SourceForm::kFile) {
    feeder.file(name, fd.get());
    feeder.flush();
    return {};
  }
  std::optional<std::string> common_folder;
  Expected<std::string> done = feeder.root({Expansion::What::kArchiveAtRoot, name, "", fd.get()}, &common_folder);
  if (!done) return done.error();
  if (common_folder) {
    writer.set_common_folder(*common_folder);
    record.notices.push_back("paths are relative to the archive's folder " + *common_folder);
  }
  return {};
}

}  // namespace

Expected<std::unique_ptr<Crew>> Crew::create(uint32_t workers, const Limits& limits, Inspector& inspector) {
  std::unique_ptr<Crew> crew(new Crew(workers, limits));
  // Each feeder and each lane holds one; two more keep both sides busy.
  constexpr size_t kBatchSlack = 2 << 20;
  Expected<std::unique_ptr<Arenas>> arenas = Arenas::create(2 * workers + 2, limits.item_bytes + kBatchSlack);
  if (!arenas) return arenas.error();
  crew->arenas_ = std::move(arenas).value();
  Crew* self = crew.get();
  Expected<std::unique_ptr<Nursery>> nursery =
      Nursery::start([self] { return self->arenas_->map_readable(); },
                     [self, &inspector](const Errand& errand) {
                       if (errand.role == kExpanderRole) return run_expander(errand, self->limits_);
                       return run_worker(errand, inspector, *self->arenas_, self->progressions_, self->limits_);
                     });
  if (!nursery) return nursery.error();
  crew->nursery_ = std::move(nursery).value();
  if (!crew->arenas_->map_writable()) return Error{ErrorCode::kIo, "cannot map shared memory"};
  return crew;
}

Expected<void> Crew::gather(const Plan& plan, const std::atomic<bool>& interrupted, evidence::Writer& writer,
                            Progress& progress, RunRecord& record) {
  std::unique_ptr<CacheWriter> cache;
  if (!plan.cache_file.empty()) cache = std::make_unique<CacheWriter>(plan.cache_file, limits_.cache_bytes);
  Collector collector(writer, cache.get(), plan.whole_program != WholeProgram::kOff);
  Shared shared{*arenas_, *nursery_, collector, progress, limits_, interrupted, plan.cache_file, plan.knowledge};
  for (uint32_t arena = 0; arena < arenas_->count(); ++arena) shared.free_arenas.push(arena);

  std::vector<std::thread> lanes;
  for (uint32_t slot = 0; slot < workers_; ++slot) {
    lanes.emplace_back([&, slot] {
      Lane lane(*nursery_, *arenas_, progressions_, slot, kWorkerRole, limits_, interrupted);
      while (std::optional<Batch> batch = shared.batches.pop()) {
        lane.process(*batch, collector);
        constexpr size_t kKeptBytes = 4 << 20;
        arenas_->release(batch->arena, batch->used_bytes, kKeptBytes);
        shared.free_arenas.push(batch->arena);
      }
    });
  }
  Expected<void> fed = feed(plan, shared, writer, record);
  shared.batches.close();
  for (std::thread& lane : lanes) lane.join();
  collector.finish();
  if (fed && plan.whole_program != WholeProgram::kOff && !interrupted) {
    if (const std::vector<Open> open = collector.take_open(); !open.empty()) {
      const Tree tree{collector.tree(),       collector.bytes(),        collector.parsed_bytes(),
                      collector.nearby(open), collector.take_modules(), collector.product()};
      fed = link(plan, open, tree, interrupted, writer, cache.get(), record);
    }
  }
  if (cache) cache->commit();
  if (collector.product().is_of_tests()) {
    writer.set_meta("product_of_tests", "1");
    record.notices.push_back("nearly all code stands in tests and examples: it is judged as the product");
  }

  if (cache && !cache->trouble().empty()) record.notices.push_back(cache->trouble());
  if (!has_landlock()) {
    record.notices.push_back("this kernel has no Landlock; workers were confined by the system call filter alone");
  }
  record.items = progress.items();
  if (fed && record.items == 0 && !interrupted) {
    record.notices.push_back("there is no file to inspect in " + plan.source.path);
  }
  record.bytes = progress.bytes();
  record.from_cache = shared.from_cache.load();
  return fed;
}

Expected<void> Crew::feed(const Plan& plan, Shared& shared, evidence::Writer& writer, RunRecord& record) {
  return plan.source.form == SourceForm::kDirectory ? feed_directory(plan, workers_, shared, record)
                                                    : feed_single(plan, shared, writer, record);
}

}  // namespace vitrine::inspect
