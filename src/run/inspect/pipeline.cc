// The plot of an inspection.
#include "run/inspect/pipeline.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "knowledge/catalogue.h"
#include "knowledge/describe.h"
#include "read/triage/prefilter.h"
#include "regime/guideline/choose.h"
#include "regime/guideline/judge.h"
#include "run/inspect/content_inspector.h"
#include "run/inspect/crew.h"
#include "run/inspect/engine.h"
#include "run/inspect/interruption.h"

namespace vitrine::inspect {
namespace {

using evidence::AssetTree;
using evidence::Writer;

constexpr const char* kOwnFiles[] = {"evidence.db", "evidence.db.partial", "evidence.db.new", "run.json",
                                     "report.html", "cbom.cdx.json",       "findings.sarif"};

Expected<void> make_out_folder(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return Error{ErrorCode::kIo, "cannot make the folder " + folder + ": " + error.message()};
  return {};
}

// Where this run's own output stands in the tree under inspection, if it does.
std::vector<std::string> own_output_in(const std::string& root, const std::string& out_folder) {
  std::error_code error;
  std::filesystem::path out = std::filesystem::canonical(out_folder, error);
  if (error) return {};
  std::filesystem::path top = std::filesystem::canonical(root, error);
  if (error) return {};
  std::filesystem::path inside = out.lexically_relative(top);
  if (inside.empty() || *inside.begin() == "..") return {};
  std::vector<std::string> files;
  for (const char* file : kOwnFiles) files.push_back((inside / file).lexically_normal().string());
  return files;
}

AssetTree asset_tree(const knowledge::AssetDescription& description) {
  AssetTree tree;
  evidence::AssetRow& row = tree.asset;
  row.kind = description.kind;
  row.name = description.name;
  nlohmann::json identity = nlohmann::json::object();
  for (const auto& [name, value] : description.identity) identity[name] = value;
  row.properties_json = identity.dump();
  row.functions_json = nlohmann::json(description.functions).dump();
  row.algorithm = description.algorithm;
  row.family = description.family;
  row.primitive = description.primitive;
  row.parameter_set = description.parameter_set;
  row.curve = description.curve;
  row.mode = description.mode;
  row.padding = description.padding;
  row.oid = description.oid;
  row.group = description.group;
  row.classical_bits = description.strength.classical_bits;
  row.quantum_level = description.strength.quantum_level;
  for (const knowledge::AssetDescription& part : description.parts) tree.parts.push_back(asset_tree(part));
  return tree;
}

uint32_t processors() {
  return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

std::string default_cache_folder() {
  std::string file = default_cache_file();
  return file.substr(0, file.rfind('/') == std::string::npos ? 0 : file.rfind('/'));
}

Expected<Outcome> inspect(const Options& options) {
  Outcome outcome;
  RunRecord& record = outcome.record;
  record.root = options.path;
  record.workers = options.workers == 0 ? processors() : options.workers;
  PhaseClock clock(record);

  clock.phase("prepare");
  Expected<intake::SourceSpec> source = intake::parse_source_spec(options.path);
  if (!source) return source.error();
  Expected<std::vector<guideline::Pack>> packs = guideline::choose(options.guidelines);
  if (!packs) return packs.error();
  Expected<std::shared_ptr<const knowledge::Catalogue>> catalogue = knowledge::load_embedded(options.knowledge);
  if (!catalogue) return catalogue.error();
  Expected<std::shared_ptr<const triage::Prefilter>> prefilter =
      triage::Prefilter::load_or_build(**catalogue, options.cache_folder);
  if (!prefilter) return prefilter.error();
  Expected<void> made = make_out_folder(options.out_folder);
  if (!made) return made.error();
  outcome.evidence_file = options.out_folder + "/evidence.db";
  Expected<std::unique_ptr<Writer>> writer = Writer::create(outcome.evidence_file);
  if (!writer) return writer.error();

  // From here on everything that workers share is loaded; they come from the nursery, which shares it with them.
  std::unique_ptr<Inspector> inspector = make_content_inspector(*catalogue, *prefilter);
  Expected<std::unique_ptr<Crew>> crew = Crew::create(record.workers, options.limits, *inspector);
  if (!crew) return crew.error();

  clock.phase("inspect");
  Interruption interruption;
  Progress progress(Progress::style_for(options.quiet));
  progress.start();
  Crew::Plan plan;
  plan.source = *source;
  if (!options.cache_folder.empty()) plan.cache_file = options.cache_folder + "/facts.db";
  plan.whole_program = options.whole_program;
  plan.waiting_folder = options.out_folder;
  plan.knowledge = facts_depend_on((*catalogue)->digest());
  if (source->form == intake::SourceForm::kDirectory) plan.skipped = own_output_in(source->path, options.out_folder);
  Expected<void> gathered = (*crew)->gather(plan, interruption.flag(), **writer, progress, record);
  progress.stop();
  if (!gathered) return gathered.error();
  record.complete = !interruption.happened();

  // Every content has its facts or its gap in the writer; no worker is needed any more.
  clock.phase("assemble");
  crew->reset();
  (*writer)->set_meta("engine_version", kEngineVersion);
  (*writer)->set_meta("knowledge_digest", (*catalogue)->digest().hex());
  (*writer)->set_meta("product", options.product.empty() ? source->product : options.product);
  (*writer)->set_meta("complete", record.complete ? "1" : "0");
  Expected<void> assembled =
      (*writer)->assemble([&](evidence::AssetKind kind, const std::vector<evidence::Property>& properties) {
        return asset_tree(knowledge::describe(kind, properties, **catalogue));
      });
  if (!assembled) return assembled.error();

  clock.phase("judge");
  for (const guideline::Judgement& judgement : guideline::judge((*writer)->reader(), **catalogue, *packs)) {
    (*writer)->add_guideline(judgement.guideline, judgement.rules, judgement.verdicts, judgement.findings);
  }

  clock.phase("write");
  Expected<void> finished = (*writer)->finish();
  if (!finished) return finished.error();
  clock.end();
  Expected<void> recorded = write_run_record(record, options.out_folder + "/run.json");
  if (!recorded) return recorded.error();
  return outcome;
}

}  // namespace vitrine::inspect
