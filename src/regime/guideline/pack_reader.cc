#include "regime/guideline/pack_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "regime/guideline/fields.h"
#include "regime/guideline/rule_reader.h"
#include "regime/guideline/yaml_tree.h"

namespace vitrine::guideline {
namespace {

const std::vector<std::string>& statuses() {
  static const std::vector<std::string> all{"draft",   "in-consultation", "adopted",   "in-force",
                                            "delayed", "suspended",       "withdrawn", "superseded"};
  return all;
}

// Gap kinds that a pack may tolerate: all but those that can hide a whole file's worth of cryptography unseen by choice
// of the vendor are its own decision, so the list is the model's.
std::vector<std::string> gap_kinds() {
  using evidence::GapKind;
  std::vector<std::string> kinds;
  for (GapKind kind : {GapKind::kUnreadable, GapKind::kTruncated, GapKind::kMalformed, GapKind::kEncrypted,
                       GapKind::kUnsupported, GapKind::kEncoding, GapKind::kErrorRegion, GapKind::kLimit,
                       GapKind::kCrash, GapKind::kInterrupted, GapKind::kOutside, GapKind::kAssumed}) {
    kinds.emplace_back(evidence::name(kind));
  }
  return kinds;
}

std::vector<Reference> read_references(const Node& node, Complaints& complaints) {
  std::vector<Reference> references;
  if (node.kind != Node::Kind::kMap) complaints.add(node.line, "`references` must be a map");
  for (const Field& entry : node.fields) {
    const Fields fields(entry.value, {"title", "edition", "url", "draft"}, complaints);
    Reference reference;
    reference.key = entry.name;
    reference.title = fields.text("title");
    reference.edition = fields.text("edition", false);
    reference.url = fields.text("url", false);
    reference.draft = fields.flag("draft");
    references.push_back(std::move(reference));
  }
  std::sort(references.begin(), references.end(), [](const Reference& a, const Reference& b) { return a.key < b.key; });
  return references;
}

Lists read_lists(const Node& node, Complaints& complaints) {
  Lists lists;
  if (node.kind != Node::Kind::kMap) complaints.add(node.line, "`lists` must be a map");
  for (const Field& entry : node.fields) {
    lists[entry.name] = scalars(entry.value, entry.name, complaints);
  }
  return lists;
}

void read_gaps(const Node& node, Complaints& complaints, Pack& pack) {
  const Fields fields(node, {"tolerate", "error_share"}, complaints);
  const std::vector<std::string> kinds = gap_kinds();
  for (const std::string& kind : fields.texts("tolerate")) {
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
      complaints.unknown(fields.line("tolerate"), "gap kind", kind, kinds);
    }
    pack.tolerated_gaps.push_back(kind);
  }
  const std::string share = fields.text("error_share", false);
  if (share.empty()) return;
  char* end = nullptr;
  pack.error_share = std::strtod(share.c_str(), &end);
  if (*end != '\0' || !(pack.error_share >= 0 && pack.error_share <= 1)) {
    complaints.add(fields.line("error_share"), "`error_share` must be a number from 0 to 1");
  }
}

Pack read_head(const Node& node, Complaints& complaints, Lists& lists) {
  static const std::vector<std::string> known{
      "id",     "edition", "title",   "authority",  "jurisdiction", "applicability", "legal_basis",
      "status", "as_of",   "default", "references", "lists",        "gaps"};
  const Fields fields(node, known, complaints);
  Pack pack;
  pack.id = fields.text("id");
  pack.edition = fields.text("edition");
  pack.title = fields.text("title");
  pack.authority = fields.text("authority");
  pack.jurisdiction = fields.text("jurisdiction");
  pack.applicability = fields.text("applicability");
  pack.legal_basis = fields.text("legal_basis");
  pack.status = fields.one_of("status", statuses(), true);
  pack.as_of = fields.date("as_of", true);
  pack.is_default = fields.flag("default");
  if (const Node* references = fields.node("references")) pack.references = read_references(*references, complaints);
  if (const Node* all = fields.node("lists")) lists = read_lists(*all, complaints);
  pack.tolerated_gaps = {std::string(evidence::name(evidence::GapKind::kOutside))};
  if (const Node* gaps = fields.node("gaps")) read_gaps(*gaps, complaints, pack);
  return pack;
}

}  // namespace

Expected<Pack> read_pack(const std::string& directory, const std::string& pack_yaml, const std::string& rules_yaml,
                         const Vocabulary& properties) {
  const std::string head_file = directory + "/pack.yaml";
  const std::string rules_file = directory + "/rules.yaml";
  const Expected<Node> head = parse_yaml(head_file, pack_yaml);
  if (!head) return head.error();
  const Expected<Node> rules = parse_yaml(rules_file, rules_yaml);
  if (!rules) return rules.error();

  Complaints head_complaints(head_file);
  Lists lists;
  Pack pack = read_head(*head, head_complaints, lists);
  if (!head_complaints.ok()) return head_complaints.error();

  Complaints complaints(rules_file);
  std::set<std::string> used_lists;
  size_t copied_values = 0;
  const TestContext context{properties, lists, used_lists, copied_values};
  if (rules->kind != Node::Kind::kList || rules->items.empty())
    complaints.add(rules->line, "a list of rules is expected");
  std::set<std::string> ids;
  for (const Node& item : rules->items) {
    Rule rule = read_rule(item, context, pack, complaints);
    if (!ids.insert(rule.id).second) complaints.add(rule.line, fmt::format("rule `{}` is there twice", rule.id));
    pack.rules.push_back(std::move(rule));
  }
  if (!complaints.ok()) return complaints.error();
  for (const Lists::value_type& list : lists) {
    if (!used_lists.count(list.first)) {
      head_complaints.add(head->find("lists")->find(list.first)->line,
                          fmt::format("list `{}` is used by no rule", list.first));
      return head_complaints.error();
    }
  }
  Sha256 hash;
  hash.update(fmt::format("{} {}\n", pack_yaml.size(), rules_yaml.size()));
  hash.update(pack_yaml);
  hash.update(rules_yaml);
  pack.digest = hash.finish();
  return pack;
}

Expected<std::string> read_text(const std::string& file) {
  std::error_code status;
  if (!std::filesystem::is_regular_file(file, status)) {
    return Error{ErrorCode::kNotFound, fmt::format("{}: there is no such file", file)};
  }
  std::ifstream in(file, std::ios::binary);
  std::string text(kMaxPackBytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (in.bad() || (in.fail() && !in.eof())) return Error{ErrorCode::kIo, fmt::format("{}: cannot be read", file)};
  text.resize(static_cast<size_t>(in.gcount()));
  if (text.size() > kMaxPackBytes) {
    return Error{ErrorCode::kLimit, fmt::format("{}: is larger than {} bytes", file, kMaxPackBytes)};
  }
  return text;
}

Expected<Pack> load_pack(const std::string& directory, const Vocabulary& properties) {
  const std::string trimmed =
      directory.size() > 1 && directory.back() == '/' ? directory.substr(0, directory.size() - 1) : directory;
  const Expected<std::string> head = read_text(trimmed + "/pack.yaml");
  if (!head) return head.error();
  const Expected<std::string> rules = read_text(trimmed + "/rules.yaml");
  if (!rules) return rules.error();
  Expected<Pack> pack = read_pack(trimmed, *head, *rules, properties);
  if (!pack) return pack;
  const Expected<void> checked = check_examples(*pack, trimmed + "/rules.yaml");
  if (!checked) return checked.error();
  return pack;
}

Expected<Vocabulary> read_vocabulary(const std::string& file, const std::string& text) {
  const Expected<Node> tree = parse_yaml(file, text);
  if (!tree) return tree.error();
  Complaints complaints(file);
  const Fields fields(*tree, {"properties", "origins"}, complaints);
  const std::vector<std::string> origins = fields.texts("origins");
  std::map<std::string, std::vector<std::string>> sorted;
  const Node* list = fields.node("properties");
  if (!list || list->items.empty()) complaints.add(tree->line, "holds no properties");
  for (const Node& item : list ? list->items : std::vector<Node>{}) {
    const Fields entry(item, {"property", "type", "group", "values"}, complaints);
    sorted[entry.text("property")] = entry.text("type") == "origin" ? origins : entry.texts("values");
  }
  if (!complaints.ok()) return complaints.error();
  Vocabulary vocabulary;
  for (std::pair<const std::string, std::vector<std::string>>& entry : sorted) {
    vocabulary.names.push_back(entry.first);
    vocabulary.values.push_back(std::move(entry.second));
  }
  return vocabulary;
}

}  // namespace vitrine::guideline
