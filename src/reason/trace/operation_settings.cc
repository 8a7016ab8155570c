// Operations that ask configuration files.
#include <algorithm>

#include "read/source/settings/settings.h"
#include "reason/trace/one_stage.h"
#include "reason/trace/operation.h"

namespace vitrine::trace {
std::optional<Placeholder> placeholder(std::string_view text) {
  if (!text.starts_with("${") || !text.ends_with('}')) return std::nullopt;
  text = text.substr(2, text.size() - 3);
  if (text.find("${") != std::string_view::npos || text.find('}') != std::string_view::npos) return std::nullopt;
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos) return Placeholder{text, std::nullopt};
  return Placeholder{text.substr(0, colon), text.substr(colon + 1)};
}

// Android's R.string.name, as which the compiler knows what an XML file calls `name`.
static std::optional<std::string> name_of_resource(const Value& value) {
  constexpr std::string_view kStrings = "R.string.";
  const size_t at = value.kind == ValueKind::kSymbol ? value.text.rfind(kStrings) : std::string::npos;
  if (at == std::string::npos || (at > 0 && value.text[at - 1] != '.')) return std::nullopt;
  return value.text.substr(at + kStrings.size());
}

// A file, or what reads it: it keeps the file's name.
Operation::Result Operation::file() {
  Object made;
  made.type = function_.returns;
  made.complete = false;
  made.origin = function_.origin;
  made.origin_reason = "what a file holds";
  const std::string name = in_.file_behind(operands_[0], true, state_);
  if (!name.empty()) made.set_field(kFileName, values_.string(name));
  return result_object(std::move(made), trace_);
}

// Settings that are code: `settings.ROUNDS` of Django, `current_app.config["ROUNDS"]` of Flask are what a module of
// such a name, or a class in one, calls so, or else what the call names. Whoever runs the program may choose another
// such module.
Operation::Result Operation::settings_in_code() {
  const std::optional<std::string> key = operands_.empty() ? std::nullopt : in_.as_text(operands_[0], state_);
  if (!key || key->empty()) return std::nullopt;
  const source::Unit& unit = in_.unit_;
  const auto is_meant = [&](std::string_view name) {  // proj/settings:ROUNDS, proj/config:Live
    const std::string_view path = name.substr(0, name.rfind(':'));
    if (path.size() == name.size() || is_of_one_stage(path, unit.path)) return false;
    return std::ranges::any_of(function_.files, [&](std::string_view pattern) {
      const bool folder = pattern.ends_with("/*");
      const std::string_view file = path.substr(path.rfind('/') + 1);
      if (!folder) return file == pattern;
      const std::string_view above = path.substr(0, path.size() - std::min(path.size(), file.size() + 1));
      return above.substr(above.rfind('/') + 1) == pattern.substr(0, pattern.size() - 2);
    });
  };
  std::vector<ValueId> found;
  const auto add = [&](ValueId value) {
    found.push_back(values_.traced(value, values_.step(evidence::StepKind::kConfig, call_.site, values_[value].trace)));
  };
  std::vector<source::NodeId> work{unit.root};
  while (!work.empty() && found.size() < in_.limits_.alternatives) {
    const source::NodeId id = work.back();
    work.pop_back();
    if (id == source::kNone) continue;
    switch (unit.kind(id)) {
      case source::NodeKind::kModule:
      case source::NodeKind::kBlock:
      case source::NodeKind::kIf:
      case source::NodeKind::kTry:
        for (uint32_t i = unit.child_count(id); i-- > 0;) work.push_back(unit.child(id, i));
        break;
      case source::NodeKind::kAssign: {
        const source::NodeId target = unit.child(id, 0), value = unit.child(id, 1);
        const bool fits = target != source::kNone && value != source::kNone &&
                          unit.kind(target) == source::NodeKind::kName && unit.text(id) == "=" &&
                          unit.text(target).ends_with(":" + *key) && is_meant(unit.text(target));
        if (fits) add(in_.apart(value, id));
        break;
      }
      case source::NodeKind::kType: {
        const source::NodeId field = in_.index_.field(id, *key);
        if (field != source::kNone && (unit[field].flags & source::kStatic) != 0 && is_meant(unit.text(id)))
          add(in_.field_of_type(id, *key, state_));
        break;
      }
      default: break;
    }
  }
  if (found.empty() && operands_.size() < 2) return std::nullopt;
  if (found.empty()) found.push_back(operands_[1]);
  found.push_back(values_.unknown("`" + *key + "` may be set otherwise where it runs"));
  return values_.choice(found, std::max<size_t>(in_.limits_.alternatives, found.size()));
}

Operation::Result Operation::settings() {
  Object made;
  made.type = function_.returns;
  made.complete = false;
  made.origin = function_.origin.empty() ? "file" : function_.origin;
  made.origin_reason = "what a configuration file says";
  std::string file = operands_.empty() ? "" : in_.file_behind(operands_[0], function_.names_file(), state_);
  if (file.empty() && function_.files.empty()) return std::nullopt;
  made.settings = in_.configuration({&function_, std::move(file), ""});
  return result_object(std::move(made));
}

// What a text that stands in the code says, of the formats in which settings are written: json.loads('{"rounds":
// 1000}'). nullopt of one that is no map or list.
Operation::Result Operation::settings_in_text(std::string_view text) {
  constexpr size_t kLongestText = 1 << 14;
  constexpr int kDeepest = 16;
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text.size() > kLongestText) return std::nullopt;
  const bool is_json = text[first] == '{' || text[first] == '[';
  if (!is_json && text.find(": ") == std::string_view::npos) return std::nullopt;
  const source::Parsed parsed = source::make_settings_reader(is_json ? "JSON" : "YAML")->parse(text, {});
  const source::Unit& unit = parsed.unit;
  if (parsed.truncated || !unit.errors.empty() || unit.root == source::kNone) return std::nullopt;
  const std::function<ValueId(source::NodeId, int)> value_of = [&](source::NodeId id, int depth) -> ValueId {
    const source::NodeKind kind = id == source::kNone ? source::NodeKind::kNull : unit.kind(id);
    if (kind == source::NodeKind::kLiteral) {
      int64_t number = 0;
      switch (static_cast<source::LiteralKind>(unit[id].op)) {
        case source::LiteralKind::kInteger:
          if (parse_decimal(unit.text(id), &number)) return values_.integer(number, trace_);
          break;
        case source::LiteralKind::kBoolean: return values_.boolean(unit.text(id) == "true", trace_);
        case source::LiteralKind::kString: return values_.string(std::string(unit.text(id)), trace_);
        default: break;
      }
    }
    if (depth >= kDeepest || (kind != source::NodeKind::kMap && kind != source::NodeKind::kArray))
      return values_.unknown("what a text says");
    Object made;
    made.shape = kind == source::NodeKind::kMap ? Shape::kRecord : Shape::kList;
    made.length = -1;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) {
      const source::NodeId part = unit.child(id, i);
      if (kind == source::NodeKind::kArray) {
        made.elements.push_back(value_of(part, depth + 1));
      } else if (unit.kind(part) == source::NodeKind::kEntry && unit.child_count(part) == 1) {
        made.set_field(std::string(unit.text(part)), value_of(unit.child(part, 0), depth + 1));
      } else {
        made.complete = false;
      }
    }
    return values_.object(in_.make(std::move(made), state_), function_.returns, trace_);
  };
  source::NodeId whole = unit.child(unit.root, 0);
  if (whole != source::kNone && unit.kind(whole) == source::NodeKind::kExpression) whole = unit.child(whole, 0);
  const bool is_told = whole != source::kNone &&
                       (unit.kind(whole) == source::NodeKind::kMap || unit.kind(whole) == source::NodeKind::kArray);
  return is_told ? Result(value_of(whole, 0)) : std::nullopt;
}

// Of one of several files (a parameter's default is one, what a caller names another) what each says.
Operation::Result Operation::settings_of_each() {
  if (operands_.empty()) return settings();
  const Value& given = values_[operands_[0]];
  if (given.kind == ValueKind::kString && !function_.names_file() && function_.files.empty()) {
    if (const Result said = settings_in_text(given.text)) return said;
  }
  const Object* reader = object(0);
  const ValueId kept = reader == nullptr ? 0 : reader->field(kFileName);
  const bool by_reader = kept != 0 && values_[kept].kind == ValueKind::kChoice;
  const std::vector<Possible> all = values_.possibilities(by_reader ? kept : operands_[0]);
  const bool any_known = std::ranges::any_of(all, [&](const Possible& one) {
    return !in_.file_behind(one.value, by_reader || function_.names_file(), state_).empty();
  });
  if (all.size() < 2 || !any_known) return settings();
  std::vector<Possible> out;
  for (const Possible& one : all) {
    Object made;
    made.type = function_.returns;
    made.complete = false;
    made.origin = function_.origin.empty() ? "file" : function_.origin;
    made.origin_reason = "what a configuration file says";
    std::string file = in_.file_behind(one.value, by_reader || function_.names_file(), state_);
    if (!file.empty()) made.settings = in_.configuration({&function_, std::move(file), ""});
    out.push_back({result_object(std::move(made)), one.where});
  }
  return values_.choice(out, std::max<size_t>(in_.limits_.alternatives, out.size()));
}

// What a file says comes to what the first operand holds.
Operation::Result Operation::load_settings() {
  const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  std::string file = operands_.size() < 2 ? "" : in_.file_behind(operands_[1], function_.names_file(), state_);
  Object& changed = state_.change(target);
  changed.complete = false;
  changed.settings = in_.configuration({&function_, std::move(file), ""});
  return operands_[0];
}

// What a field of the type is where nothing that is read says it: `env:"COST" envDefault:"4"`. kNone where it does not
// say.
static source::NodeId default_of(const source::Unit& unit, source::NodeId type, std::string_view name) {
  for (uint32_t i = 0; type != source::kNone && i < unit.child_count(type); ++i) {
    const source::NodeId field = unit.child(type, i);
    if (unit.kind(field) != source::NodeKind::kField || unit.text(field) != name) continue;
    for (const auto& [owner, annotation] : unit.annotations) {
      if (owner == field && unit.text(annotation) == source::kDefaultInFiles) return unit.child(annotation, 0);
    }
  }
  return source::kNone;
}

// A decoder (Go's json.Unmarshal): what it is given comes into a value of the file's own type, member by member, where
// the file that it is from is among the product's. Else, and where the file names a member in a way of its own, each
// member is what it was or what nobody here knows.
Operation::Result Operation::decode_into() {
  const ObjectId target = operands_.size() < 2 ? 0 : in_.object_at(nodes_[1], operands_[1], state_);
  const Object* object = target == 0 ? nullptr : state_.object(target);
  const bool has_members = object != nullptr && (object->shape == Shape::kInstance || object->shape == Shape::kRecord);
  if (!has_members || object->api != nullptr) return std::nullopt;
  const Evaluator::Configuration from{&function_, in_.file_behind(operands_[0], function_.names_file(), state_), ""};
  const uint32_t settings = in_.configuration(from);
  std::vector<std::string> names;
  for (const auto& [name, held] : object->fields) names.push_back(name);
  const source::NodeId type = object->type_node;
  for (uint32_t i = 0; type != source::kNone && i < in_.unit_.child_count(type); ++i) {
    const source::NodeId field = in_.unit_.child(type, i);
    const std::string name(in_.unit_.text(field));
    const bool is_field = in_.unit_.kind(field) == source::NodeKind::kField;
    if (is_field && std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  for (const std::string& name : names) {
    const ValueId had = state_.object(target)->field(name);
    ValueId said = in_.configured(from, name, call_.site, state_);
    if (said == 0) {
      const ValueId open = from.file.empty() ? unknown("what is decoded into `" + name + "` is not known")
                                             : in_.not_configured(from, name, 0, call_.site);
      const source::NodeId otherwise =
          function_.origin == "environment" ? default_of(in_.unit_, type, name) : source::kNone;
      if (otherwise != source::kNone) {
        const ValueId by_default = in_.evaluate(otherwise, state_);
        state_.change(target).set_field(name, values_.choice({by_default, open}, in_.limits_.alternatives));
        continue;
      }
      said = had == 0 ? open : values_.choice({had, open}, in_.limits_.alternatives);
    }
    state_.change(target).set_field(name, said);
  }
  Object& changed = state_.change(target);
  changed.complete = false;
  changed.settings = settings;
  return unknown("whether it could be read");
}

// Go: viper.SetDefault("jwt.secret", "changeme"), wherever it stands; 0 where nothing of the kind does.
ValueId Operation::default_set(std::string_view key) {
  const source::Unit& unit = in_.unit_;
  if (unit.language != source::Language::kGo || !function_.relaxed) return 0;
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  std::vector<ValueId> found;
  for (source::NodeId id = 1; id < unit.nodes.size() && found.size() < in_.limits_.alternatives; ++id) {
    if (unit.kind(id) != source::NodeKind::kCall || unit.child_count(id) != 3 ||
        in_.index_.last_name(id) != "SetDefault")
      continue;
    const source::NodeId named = unit.child(id, 1);
    if (unit.kind(named) == source::NodeKind::kLiteral && std::ranges::equal(unit.text(named), key, {}, lower, lower))
      found.push_back(in_.apart(unit.child(id, 2), id));
  }
  return found.empty() ? 0 : values_.choice(found, in_.limits_.alternatives);
}

Operation::Result Operation::setting() {
  const bool of_receiver = !function_.arguments.empty() && function_.arguments[0] < 0;
  const size_t at = of_receiver ? 1 : 0;
  if (operands_.size() <= at) return unknown("a setting that is not known");
  ValueId otherwise = operands_.size() > at + 1 ? operands_[at + 1] : 0;
  for (const Argument& argument : call_.arguments) {
    if (otherwise == 0 && (argument.name.starts_with("default") || argument.name == "fallback"))
      otherwise = argument.value;
  }
  // (Spring's getProperty(key, Integer.class).)
  if (otherwise != 0 && (values_[otherwise].kind == ValueKind::kType || values_[otherwise].text.ends_with(".class")))
    otherwise = 0;
  // Ruby: ENV.fetch("NAME") { "what it is without" }
  if (otherwise != 0 && in_.unit_.language == source::Language::kRuby &&
      values_[otherwise].kind == ValueKind::kFunction) {
    Call made;
    made.node = call_.node;
    made.site = call_.site;
    otherwise = in_.invoke(otherwise, made, 0, state_);
  }
  Evaluator::Configuration from{&function_, "", ""};
  const bool is_known = of_receiver && object(0) != nullptr;
  if (const Object* holder = of_receiver ? object(0) : nullptr) {
    const Evaluator::Entries entries = in_.entries_at(*holder, operands_[1], state_);
    if (entries.found) return entries.those.front();
    if (entries.none) return otherwise != 0 ? otherwise : unknown("no " + in_.said_key(operands_[1], state_));
    if (holder->settings != 0) {
      const Evaluator::Configuration& of = in_.configurations_[holder->settings - 1];
      from.file = of.file;
      from.prefix = of.prefix;
      if (function_.files.empty()) from.how = of.how;
    }
  }
  const bool begins_with_file =
      std::ranges::any_of(function_.files, [](const std::string& one) { return one.find('/') != std::string::npos; });
  std::vector<Possible> keys = values_.possibilities(operands_[at]);
  for (Possible& key : keys) {
    std::optional<std::string> text = in_.as_text(key.value, state_);
    if (!text) text = name_of_resource(values_[key.value]);
    if (!text) {
      const ValueId open = values_.unknown("a setting whose name is not known", function_.returns,
                                           function_.origin.empty() ? "file" : function_.origin);
      key.value = otherwise == 0 ? open : values_.choice({otherwise, open}, in_.limits_.alternatives);
      continue;
    }
    if (text && begins_with_file) {
      const size_t dot = text->find('.');
      from.file = text->substr(0, dot);
      if (dot == std::string::npos) {
        Object whole;
        whole.complete = false;
        whole.origin = "file";
        whole.origin_reason = "what a configuration file says";
        whole.settings = in_.configuration(from);
        key.value = values_.object(in_.make(std::move(whole), state_), "");
        continue;
      }
      text->erase(0, dot + 1);
    }
    if (const ValueId found = in_.configured(from, *text, call_.site, state_); found != 0) {
      key.value = in_.as_declared(found, function_.returns);
      continue;
    }
    key.value = in_.not_configured(from, *text, otherwise != 0 ? otherwise : default_set(*text), call_.site);
    if (!of_receiver || is_known) continue;
    // Where it comes from is not known either.
    std::vector<Possible> all = values_.possibilities(key.value);
    for (Possible& one : all) {
      const Value value = values_[one.value];
      if (value.kind == ValueKind::kUnknown) one.value = values_.unknown(value.text, value.type);
    }
    key.value = values_.choice(all, in_.limits_.alternatives);
  }
  return keys.size() == 1 ? keys[0].value : values_.choice(keys, in_.limits_.alternatives);
}

// Of a section of the file: [section] key = value.
Operation::Result Operation::setting_in() {
  if (operands_.size() < 3) return unknown("a setting that is not known");
  const std::optional<std::string> section = text_of(1), key = text_of(2);
  if (!section || !key) return unknown("a setting whose name is not known");
  operands_.erase(operands_.begin() + 1);
  operands_[1] = values_.string(*section + "." + *key);
  return setting();
}

// configparser's set(section, key, value)
Operation::Result Operation::set_setting() {
  if (operands_.size() < 4) return unknown("a setting that is not known");
  const std::optional<std::string> section = text_of(1), key = text_of(2);
  operands_[1] = section && key ? values_.string(*section + "." + *key) : unknown("a setting whose name is not known");
  operands_.erase(operands_.begin() + 2);
  return put();
}

// Spring's "${key:default}"; any other text is itself.
Operation::Result Operation::setting_text() {
  const std::optional<std::string> text = text_of(0);
  if (!text) return unknown("a setting whose name is not known");
  const std::optional<Placeholder> asked = placeholder(*text);
  if (!asked)
    return text->find("${") == std::string::npos && text->find("#{") == std::string::npos
               ? operands_[0]
               : unknown("an expression of the configuration");
  const Evaluator::Configuration from{&function_, "", ""};
  const std::string key(asked->key);
  if (ValueId found = in_.configured(from, key, call_.site, state_); found != 0) return found;
  ValueId otherwise = 0;
  if (asked->otherwise) otherwise = values_.string(std::string(*asked->otherwise), values_[operands_[0]].trace);
  return in_.not_configured(from, key, otherwise, call_.site);
}

// argparse's add_argument("-b", "--bits", default=2048, dest="bits"): what the command line gives, or the default.
Operation::Result Operation::declare_option() {
  const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  std::string name, action;
  ValueId otherwise = 0;
  size_t position = 0;
  for (const Argument& argument : call_.arguments) {
    const std::optional<std::string> text = in_.as_text(argument.value, state_);
    if (argument.name == "default") otherwise = argument.value;
    if (argument.name == "action" && text) action = *text;
    if (!argument.name.empty() && argument.name != "dest") continue;
    // The first long spelling names it, else the first one.
    const bool is_dest = argument.name == "dest";
    if (!text) {
      if (is_dest || position == 0) name.clear();
    } else if (is_dest || position == 0 || (text->starts_with("--") && !name.starts_with("--"))) {
      name = *text;
    }
    if (!is_dest) ++position;
  }
  Object& options = state_.change(target);
  options.complete = false;
  if (options.origin_reason.empty()) options.origin_reason = "what the command line gives";
  name.erase(0, name.find_first_not_of('-'));
  std::ranges::replace(name, '-', '_');
  if (name.empty()) return operands_[0];
  const std::string reason = "`" + name + "` of the command line";
  if (otherwise == 0 && action.starts_with("store_"))
    otherwise = action == "store_true" || action == "store_false" ? values_.boolean(action == "store_false") : 0;
  const ValueId given = values_.unknown(reason);
  const bool is_said = otherwise != 0 && values_[otherwise].kind != ValueKind::kNull;
  state_.change(target).set_field(name, is_said ? values_.choice({otherwise, given}, in_.limits_.alternatives) : given);
  return operands_[0];
}

}  // namespace vitrine::trace
