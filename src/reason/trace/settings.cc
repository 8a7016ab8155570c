// Configuration is code: what a program asks its configuration for by a key, where the product's files say it.
//
// An object may stand for what a file says (Object::settings), all of it or what it has under one key. Files are told
// by the name that the program opens, or, where it opens one that is not known, by what such files are called. Keys
// that are asked for are wanted from other contents (wants.h).
#include "read/source/settings/settings.h"

#include <algorithm>
#include <cctype>
#include <tuple>

#include "reason/trace/operation.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

std::string_view file_of(std::string_view path) {
  return path.substr(path.find_last_of("/\\:") + 1);
}

// "application*.yml"; one star matches any characters.
bool matches(std::string_view pattern, std::string_view name) {
  const size_t star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == name;
  const std::string_view before = pattern.substr(0, star), after = pattern.substr(star + 1);
  if (name.size() < before.size() || !name.starts_with(before)) return false;
  for (std::string_view rest = name.substr(before.size());; rest.remove_prefix(1)) {
    if (matches(after, rest)) return true;
    if (rest.empty()) return false;
  }
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string out;
  for (size_t at = text.find(what); at != std::string_view::npos; at = text.find(what)) {
    out.append(text.substr(0, at)).append(by);
    text.remove_prefix(at + what.size());
  }
  return out.append(text);
}

// "config/{}.php": what a key begins with names a file of that folder (Laravel).
bool names_folder(std::string_view pattern) {
  return pattern.find('/') != std::string_view::npos;
}

// "{}.yml#production": of the file what stands under that key.
std::string_view without_section(std::string_view pattern) {
  return pattern.substr(0, pattern.find('#'));
}

// YAML 1.1, as Python's and Ruby's readers read it: `verify: no` is false, where nothing quotes it.
std::optional<bool> truth_of_yaml(const source::Unit& unit, NodeId said, std::string_view path) {
  const bool reads_so = unit.language == source::Language::kPython || unit.language == source::Language::kRuby;
  const bool is_yaml = path.ends_with(".yml") || path.ends_with(".yaml");
  const std::string_view text = unit.kind(said) == NodeKind::kLiteral ? unit.text(said) : std::string_view();
  if (!reads_so || !is_yaml || text.empty() || unit[said].end - unit[said].begin != text.size() ||
      static_cast<source::LiteralKind>(unit[said].op) != source::LiteralKind::kString)
    return std::nullopt;
  for (std::string_view yes : {"yes", "Yes", "YES", "on", "On", "ON"}) {
    if (text == yes) return true;
  }
  for (std::string_view no : {"no", "No", "NO", "off", "Off", "OFF"}) {
    if (text == no) return false;
  }
  return std::nullopt;
}

// C#: `services.Configure<Box>(configuration.GetSection("Box"))`: of what is told a type's fields, by that type.
struct Bound {
  const knowledge::ValueFunction* how = nullptr;
  NodeId from = kNone;  // a section, or the text that names one
};
constexpr std::string_view kByType = "type-argument.";

std::vector<Bound> bound_to(const UnitIndex& index, const knowledge::Catalogue& catalogue, NodeId type) {
  const source::Unit& unit = index.unit();
  std::vector<Bound> out;
  constexpr std::string_view kNeeded[] = {"GetSection", "GetRequiredSection", "BindConfiguration"};
  if (std::ranges::none_of(
          unit.strings, [&](const std::string& one) { return std::ranges::find(kNeeded, one) != std::end(kNeeded); }))
    return out;
  for (NodeId call = 1; call < unit.nodes.size(); ++call) {
    const NodeId given = unit.kind(call) == NodeKind::kCall ? unit[call].type : kNone;
    const NodeId named = given != kNone && unit.child_count(given) == 1 ? unit.child(given, 0) : kNone;
    if (named == kNone || index.type(unit.text(named)) != type) continue;
    std::string name = std::string(kByType).append(index.last_name(call));
    // AddOptions<Box>().Bind(…)
    for (NodeId at = call; at != kNone;) {
      const knowledge::ValueFunction* how = catalogue.value_function(index.language(), name);
      const NodeId callee = unit.child(at, 0);
      const bool of_receiver = how != nullptr && !how->arguments.empty() && how->arguments[0] < 0;
      const uint32_t count = of_receiver ? 1 : 2;
      if (how != nullptr && how->operation == "settings" && unit.child_count(at) == count)
        out.push_back({how, of_receiver ? unit.child(callee, 0) : unit.child(at, 1)});
      const NodeId member = index.parent(at), next = member == kNone ? kNone : index.parent(member);
      const bool goes_on = next != kNone && unit.kind(member) == NodeKind::kMember &&
                           unit.kind(next) == NodeKind::kCall && unit.child(next, 0) == member;
      at = goes_on ? next : kNone;
      if (goes_on) name = std::string(kByType).append(index.last_name(call)).append(".").append(unit.text(member));
    }
  }
  return out;
}

bool is_whole_number(std::string_view type) {
  static constexpr std::string_view kTypes[] = {
      "int", "long",   "short",        "Integer",     "Long", "java.lang.Integer", "java.lang.Long",
      "Int", "number", "System.Int32", "System.Int64"};
  return std::ranges::find(kTypes, type) != std::end(kTypes);
}
bool is_truth(std::string_view type) {
  static constexpr std::string_view kTypes[] = {"boolean", "bool", "Boolean", "java.lang.Boolean", "System.Boolean"};
  return std::ranges::find(kTypes, type) != std::end(kTypes);
}

}  // namespace

uint32_t Evaluator::configuration(Configuration made) {
  for (size_t i = 0; i < configurations_.size(); ++i) {
    const Configuration& one = configurations_[i];
    if (one.how == made.how && one.file == made.file && one.prefix == made.prefix) return static_cast<uint32_t>(i + 1);
  }
  if (!made.file.empty()) wanted_settings_.insert(std::string(kSettingsFile).append(file_of(made.file)));
  configurations_.push_back(std::move(made));
  return static_cast<uint32_t>(configurations_.size());
}

// What the value stands for, by itself or by its type (`process.env`); null where it is no configuration.
const Evaluator::Configuration* Evaluator::configuration_of(ValueId base, const State& state) {
  const Value& value = values_[base];
  const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  if (object != nullptr && object->settings != 0) return &configurations_[object->settings - 1];
  const std::string& type = object != nullptr && !object->type.empty() ? object->type : value.type;
  const std::string& name = value.kind == ValueKind::kSymbol ? value.text : type;
  if (name.empty() || (object == nullptr && value.kind != ValueKind::kUnknown && value.kind != ValueKind::kSymbol))
    return nullptr;
  const knowledge::ValueFunction* of = catalogue_.value_function(index_.language(), name);
  if (of == nullptr || of->operation != "settings-of") return nullptr;
  return &configurations_[configuration({of, "", ""}) - 1];
}

// `.env.example`, `config.sample.yml`: what somebody is to copy and fill in; no program reads it unless it is told to.
static bool is_model(std::string_view name) {
  constexpr std::string_view kParts = ".-_";
  while (!name.empty()) {
    const size_t end = std::min(name.find_first_of(kParts), name.size());
    std::string part(name.substr(0, end));
    std::ranges::transform(part, part.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (part == "example" || part == "sample" || part == "template" || part == "tmpl" || part == "tpl") return true;
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return false;
}

bool Evaluator::is_meant(const Configuration& from, std::string_view path) const {
  const std::string_view name = file_of(path), opened = file_of(from.file);
  bool by_pattern = false;
  for (const std::string& written : from.how->files) {
    const std::string_view pattern = without_section(written);
    const bool named = pattern.find("{}") != std::string::npos;
    if (names_folder(pattern)) {
      const std::string whole = "/" + replaced(pattern, "{}", from.file);
      if (("/" + std::string(path)).ends_with(whole)) return true;
      by_pattern = true;
      continue;
    }
    by_pattern = by_pattern || named;
    if (named && from.file.empty()) continue;
    if (!named && !from.file.empty()) continue;
    if (!named && matches(pattern, name) && !is_model(name)) return true;
    // "crypto.yml", and "com.example.crypto" of Java's bundles.
    const std::string_view last = opened.substr(opened.rfind('.') + 1);
    if (named && (matches(replaced(pattern, "{}", opened), name) || matches(replaced(pattern, "{}", last), name)))
      return true;
  }
  return !by_pattern && !opened.empty() && name == opened;
}

// Java's frameworks: `app.key=${APP_KEY:changeit}` stands for another setting, or for what the environment says; an
// encrypted text (`ENC(…)`, `{cipher}…`) for what it is an encryption of.
ValueId Evaluator::filled_in(ValueId said, const std::string& name, NodeId asked, State& state) {
  const Value value = values_[said];
  if (!source::runs_on_java(unit_.language) || value.kind != ValueKind::kString) return said;
  const bool encrypted =
      (value.text.starts_with("ENC(") && value.text.ends_with(')')) || value.text.starts_with("{cipher}");
  if (!encrypted && value.text.find("${") == std::string::npos) return said;
  const ValueId unknown = values_.unknown("`" + name + "` is set where it runs", "", "environment");
  const std::optional<Placeholder> other = encrypted ? std::nullopt : placeholder(value.text);
  if (!other) return unknown;
  wanted_settings_.insert(std::string(kSetting).append(other->key));
  std::vector<ValueId> all;
  for (const source::SettingsFile& file : unit_.settings) {
    for (NodeId at : source::settings_named(unit_, file.map, std::string(other->key), true)) {
      const bool plain = unit_.kind(at) == NodeKind::kLiteral && unit_.text(at).find("${") == std::string_view::npos;
      const ValueId held = plain ? evaluate(at, state) : unknown;
      all.push_back(values_.traced(held, values_.step(StepKind::kConfig, asked, values_[held].trace)));
    }
  }
  if (all.empty()) {
    if (other->otherwise) all.push_back(values_.string(std::string(*other->otherwise), value.trace));
    all.push_back(unknown);
  }
  return values_.choice(all, limits_.alternatives);
}

// What files call a member, where its field says so: `yaml:"rsa_size"`, #[serde(rename = "rsa_size")]. Empty where none
// does, or fields of that name say different things.
static std::string_view name_in_files(const source::Unit& unit, std::string_view member) {
  std::string_view told;
  for (const auto& [field, annotation] : unit.annotations) {
    if (unit.text(annotation) != source::kNameInFiles) continue;
    for (uint32_t i = 0; i < unit.child_count(annotation); ++i) {
      const NodeId said = unit.child(annotation, i);
      const bool within = unit.kind(said) == NodeKind::kKeyword;
      if (unit.text(within ? said : field) != member) continue;
      const std::string_view name = unit.text(within ? unit.child(said, 0) : said);
      if (!told.empty() && told != name) return {};
      told = name;
    }
  }
  return told;
}

ValueId Evaluator::configured(const Configuration& from, std::string_view key, NodeId asked, State& state) {
  const Configuration of = from;  // a copy: there may be more soon
  std::string name = of.how->separator.empty() ? std::string(key) : replaced(key, of.how->separator, ".");
  if (!of.prefix.empty()) name = of.prefix + "." + name;
  if (name.empty()) return 0;
  // Of the sections that are meant the first that has it counts.
  std::vector<std::string> keys;
  for (const std::string& pattern : of.how->files) {
    if (const size_t section = pattern.find('#'); section != std::string::npos)
      keys.push_back(pattern.substr(section + 1) + "." + name);
    if (names_folder(pattern) && !of.file.empty())
      wanted_settings_.insert(std::string(kSettingsFile).append(file_of(replaced(pattern, "{}", of.file))));
  }
  if (keys.empty()) keys.push_back(name);
  std::string other(name_in_files(unit_, key));
  if (!other.empty()) {
    if (!of.prefix.empty()) other = of.prefix + "." + other;
    keys.push_back(other);
  }
  for (const std::string& key_there : keys) wanted_settings_.insert(std::string(kSetting).append(key_there));
  std::vector<ValueId> found;
  for (const source::SettingsFile& file : unit_.settings) {
    if (!is_meant(of, unit_.strings[file.path])) continue;
    const auto read = [&](NodeId said) {
      const ValueId value = evaluate(said, state);
      const std::optional<bool> truth = truth_of_yaml(unit_, said, unit_.strings[file.path]);
      return truth ? values_.boolean(*truth, values_[value].trace) : value;
    };
    // (C++: `config["kdf"]["rounds"].as<int>()` asks a node of the library's.)
    const auto as_node = [&](ValueId value) {
      const bool is_typed = source::extends_cpp(unit_.language) && !of.how->returns.empty();
      return is_typed && values_[value].type.empty() ? values_.typed(value, of.how->returns) : value;
    };
    std::vector<NodeId> places;
    for (size_t i = 0; i < keys.size() && places.empty(); ++i) {
      places = source::settings_named(unit_, file.map, keys[i], of.how->relaxed);
      if (!places.empty() && keys[i] == other) name = other;
    }
    for (NodeId at : places) {
      ValueId value = 0;
      if (unit_.kind(at) == NodeKind::kMap) {
        Object deeper;
        deeper.settings = configuration({of.how, of.file, name});
        deeper.birth = asked;
        deeper.complete = false;
        deeper.origin_reason = "`" + name + "` of a configuration file";
        // (Who takes it as a table of options asks for what stands there, not by a key of the file.)
        for (uint32_t i = 0; i < unit_.child_count(at); ++i) {
          const NodeId entry = unit_.child(at, i);
          const NodeId held = entry != kNone && unit_.child_count(entry) == 1 ? unit_.child(entry, 0) : kNone;
          if (held == kNone || unit_.kind(held) != NodeKind::kLiteral) continue;
          const ValueId known = read(held);
          const TraceId trace = values_.step(StepKind::kConfig, asked, values_[known].trace);
          deeper.set_field(std::string(unit_.text(entry)), values_.traced(as_node(known), trace));
        }
        value = as_node(values_.object(make(std::move(deeper), state), ""));
      } else {
        value = as_node(filled_in(read(at), name, asked, state));
      }
      if (values_[value].kind == ValueKind::kNull) continue;
      found.push_back(values_.traced(value, values_.step(StepKind::kConfig, asked, values_[value].trace)));
    }
  }
  return found.empty() ? 0 : values_.choice(found, limits_.alternatives);
}

// The file that is opened is known (and says nothing of what was asked).
bool Evaluator::is_there_and_silent(const Configuration& from) const {
  return !from.file.empty() && std::ranges::any_of(unit_.settings, [&](const source::SettingsFile& file) {
    return is_meant(from, unit_.strings[file.path]);
  });
}

// What no file of the product says: it is set where the program runs, or is what the call names for want of that.
ValueId Evaluator::not_configured(const Configuration& from, std::string_view key, ValueId otherwise, NodeId asked) {
  const std::string name = from.prefix.empty() ? std::string(key) : from.prefix + "." + std::string(key);
  const std::string& origin = from.how->origin;
  const ValueId unknown =
      values_.unknown("`" + name + (origin == "environment" ? "` is set where it runs" : "` of a configuration file"),
                      from.how->returns, origin.empty() ? "file" : origin);
  if (otherwise == 0) return unknown;
  const bool is_there = is_there_and_silent(from);
  std::vector<Possible> all = values_.possibilities(otherwise);
  for (Possible& one : all)
    one.value = values_.traced(one.value, values_.step(StepKind::kConfig, asked, values_[one.value].trace));
  if (!is_there) all.push_back({unknown, kEverywhere});
  return values_.choice(all, limits_.alternatives);
}

// config["crypto"]["mode"], config.crypto.mode: a value, or what stands below.
ValueId Evaluator::setting_at(const Configuration& from, std::string_view key, NodeId asked, State& state) {
  const Configuration of = from;
  if (ValueId found = configured(of, key, asked, state); found != 0) return found;
  const bool by_type = of.how->operation == "settings-of";
  if (by_type) return of.how->origin == "environment" ? 0 : not_configured(of, key, 0, asked);
  const bool gives_null =
      index_.language() == "javascript" || index_.language() == "php" || index_.language() == "ruby";
  if (gives_null && is_there_and_silent(of)) {
    Value none;
    none.kind = ValueKind::kNull;
    return values_.add(std::move(none));
  }
  const std::string part = of.how->separator.empty() ? std::string(key) : replaced(key, of.how->separator, ".");
  Object deeper;
  deeper.settings = configuration({of.how, of.file, of.prefix.empty() ? part : of.prefix + "." + part});
  deeper.birth = asked;
  deeper.complete = false;
  deeper.origin = of.how->origin.empty() ? "file" : of.how->origin;
  deeper.origin_reason = "`" + configurations_[deeper.settings - 1].prefix + "` of a configuration file";
  return values_.object(make(std::move(deeper), state), source::extends_cpp(unit_.language) ? of.how->returns : "");
}

// The name of the file that something reads; of a text that `names` a file, itself.
std::string Evaluator::file_behind(ValueId id, bool names, const State& state) const {
  const Value& value = values_[id];
  if (is_text(value.kind)) return names ? value.text : std::string();
  // Of a path that is known in part, the file's name stands behind the last '/'.
  if (names && value.kind == ValueKind::kUnknown && value.alternatives.size() == 1) {
    std::string_view path = values_[value.alternatives.front()].text;
    if (const size_t rest = path.rfind(knowledge::kRest); rest != std::string_view::npos)
      path.remove_prefix(rest + knowledge::kRest.size());
    const std::string_view file = path.find('/') == std::string_view::npos ? "" : file_of(path);
    return std::string(file);
  }
  const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  const ValueId name = object == nullptr ? 0 : object->field(kFileName);
  return name == 0 ? std::string() : values_[name].text;
}

// A text of a configuration file as what it is declared to be.
ValueId Evaluator::as_declared(ValueId id, const std::string& type) {
  std::vector<Possible> all = values_.possibilities(id);
  for (Possible& one : all) {
    const Value& value = values_[one.value];
    const TraceId trace = value.trace;
    int64_t number = 0;
    if (value.kind == ValueKind::kString && is_whole_number(type) && parse_decimal(value.text, &number)) {
      one.value = values_.integer(number, trace);
    } else if (value.kind == ValueKind::kString && is_truth(type) && (value.text == "true" || value.text == "false")) {
      one.value = values_.boolean(value.text == "true", trace);
    } else if (value.kind == ValueKind::kInteger && type.ends_with("String")) {
      one.value = values_.string(std::to_string(value.integer), trace);
    }
    if (!type.empty() && values_[one.value].type.empty()) one.value = values_.typed(one.value, type);
  }
  return all.size() == 1 ? all[0].value : values_.choice(all, limits_.alternatives);
}

// What stands before a field or parameter says which setting it is given; 0 where nothing does.
ValueId Evaluator::injected(NodeId owner) {
  if (givers(owner).empty()) return 0;
  State state = module_;
  ValueId out = 0;
  for (NodeId annotation : givers(owner)) {
    const knowledge::ValueFunction* known =
        catalogue_.value_function(index_.language(), qualify(unit_.text(annotation)));
    if (known->operation != "setting" && known->operation != "setting-text") continue;
    Call call;
    call.node = call.site = annotation;
    call.arguments = arguments(annotation, 0, state, &call.spread);
    // By position, whatever the annotation calls them: a key, and a default.
    std::ranges::stable_sort(call.arguments, {}, [](const Argument& one) { return one.name.starts_with("default"); });
    for (Argument& argument : call.arguments) argument.name = {};
    const std::string& type = qualified_type(unit_[owner].type);
    if (std::optional<ValueId> made = operate(*known, call, state)) out = as_declared(*made, type);
    if (out != 0) break;
  }
  take_over(std::move(state));
  return out;
}

// … or what stands before its type, by the field's own name.
ValueId Evaluator::injected_by_name(NodeId type, NodeId field) {
  if (unit_.language == source::Language::kCSharp) {
    constexpr std::string_view kConfiguration = "Microsoft.Extensions.Configuration.IConfiguration.";
    // GetSection("A").GetSection("B")
    const auto part = [&](NodeId section) -> std::pair<NodeId, NodeId> {
      if (section != kNone && unit_.kind(section) == NodeKind::kName) {
        const NodeId declared = index_.declaration(section);
        section = declared != kNone && unit_.kind(declared) == NodeKind::kDeclare ? unit_.child(declared, 0) : kNone;
      }
      if (section == kNone || unit_.kind(section) != NodeKind::kCall || unit_.child_count(section) != 2) return {};
      const knowledge::ValueFunction* asks =
          catalogue_.value_function(index_.language(), std::string(kConfiguration).append(index_.last_name(section)));
      const NodeId callee = unit_.child(section, 0);
      if (asks == nullptr || asks->operation != "setting" || unit_.kind(callee) != NodeKind::kMember) return {};
      return {unit_.child(callee, 0), unit_.child(section, 1)};
    };
    std::vector<ValueId> all;
    for (const Bound& bound : bound_to(index_, catalogue_, type)) {
      std::vector<NodeId> names;
      NodeId of = bound.from;
      for (auto [outer, name] = part(of); name != kNone && names.size() < 4; std::tie(outer, name) = part(of)) {
        names.insert(names.begin(), name);
        of = outer;
      }
      if (names.empty()) names.push_back(of);  // by its name, if it is a text
      Configuration from{bound.how, "", ""};
      for (NodeId name : names) {
        const std::optional<std::string> text = as_text(apart(name, name), module_);
        if (!text || text->empty()) {
          from.how = nullptr;
          break;
        }
        from.prefix += (from.prefix.empty() ? "" : ".") + replaced(*text, ":", ".");
      }
      if (from.how == nullptr) continue;
      State state = module_;
      if (const ValueId said = configured(from, unit_.text(field), field, state); said != 0)
        all.push_back(as_declared(said, qualified_type(unit_[field].type)));
      take_over(std::move(state));
    }
    return all.empty() ? 0 : values_.choice(all, limits_.alternatives);
  }
  if (givers(type).empty()) return 0;
  State state = module_;
  ValueId out = 0;
  for (NodeId annotation : givers(type)) {
    const knowledge::ValueFunction* known =
        catalogue_.value_function(index_.language(), qualify(unit_.text(annotation)));
    if (known->operation != "settings") continue;
    bool spread = false;
    std::vector<Argument> all = arguments(annotation, 0, state, &spread);
    const std::optional<std::string> prefix = all.empty() ? std::nullopt : as_text(all[0].value, state);
    if (!prefix) continue;
    const Configuration from{known, "", *prefix};
    out = configured(from, unit_.text(field), field, state);
    if (out == 0 && unit_.child(field, 0) != kNone) {
      out = not_configured(from, unit_.text(field), lazily(field, unit_.text(field), state), field);
    }
    if (out != 0) out = as_declared(out, qualified_type(unit_[field].type));
    if (out != 0) break;
  }
  take_over(std::move(state));
  return out;
}

// What is made of a file keeps the file's name.
void Evaluator::keep_file_name(const knowledge::Api& api, const Call& call, Object& made, const State& state) {
  if (api.origin != "file" && !(api.asset.empty() && api.set.empty())) return;
  std::string name = call.arguments.empty() ? std::string() : file_behind(call.arguments[0].value, true, state);
  if (name.empty() && call.receiver != 0) name = file_behind(call.receiver, false, state);
  if (!name.empty()) return made.set_field(kFileName, values_.string(name));
  // One of several: by each.
  const ValueId opened = call.arguments.empty() ? 0 : call.arguments[0].value;
  if (opened == 0 || values_[opened].kind != ValueKind::kChoice) return;
  std::vector<Possible> all = values_.possibilities(opened);
  bool any = false;
  for (Possible& one : all) {
    std::string each = file_behind(one.value, true, state);
    any = any || !each.empty();
    one.value = each.empty() ? values_.unknown("a file that is not known") : values_.string(std::move(each));
  }
  if (any) made.set_field(kFileName, values_.choice(all, limits_.alternatives));
}

}  // namespace vitrine::trace
