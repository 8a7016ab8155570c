// apis/<language>/<library>.yaml and values/<language>.yaml.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "knowledge/loader.h"
#include "knowledge/operations.h"

namespace vitrine::knowledge {
namespace {

constexpr std::pair<std::string_view, Target> kTargets[] = {{"call", Target::kCall},
                                                            {"new", Target::kNew},
                                                            {"assign", Target::kAssign},
                                                            {"implements", Target::kImplements},
                                                            {"reference", Target::kReference}};

void argument(FileReader& reader, const Node& node, Source& source) {
  source.from = Source::From::kArgument;
  if (node.is_list() && node.items.size() == 2) {
    source.position = static_cast<int>(reader.number(&node.items[0], "arg").value_or(-1));
    source.name = reader.text(&node.items[1], "arg");
    return;
  }
  if (!node.is_scalar()) {
    reader.problem(node, "'arg' must be a position, a name, or [position, name]");
    return;
  }
  int value = 0;
  const char* end = node.text.data() + node.text.size();
  std::from_chars_result read = std::from_chars(node.text.data(), end, value);
  if (read.ec == std::errc() && read.ptr == end && value >= 0) {
    source.position = value;
  } else {
    source.name = node.text;
  }
}

// Where a value comes from: exactly one of arg, receiver, result, type_arg, value.
Source read_source(FileReader& reader, const Node& node, std::string_view what,
                   std::initializer_list<std::string_view> more = {}) {
  Source source;
  if (node.is_scalar()) {
    source.constant = node.text;
    return source;
  }
  std::vector<std::string_view> known = {"arg",      "receiver", "result",  "type_arg", "value",  "field", "property",
                                         "notation", "map",      "else",    "scale",    "length", "each",  "optional",
                                         "literal",  "type",     "present", "all",      "number", "once",  "constant",
                                         "named",    "blocks",   "gives",   "rest"};
  known.insert(known.end(), more.begin(), more.end());
  if (!reader.table(node, what, {})) return source;
  int origins = 0;
  for (const Node::Entry& entry : node.entries) {
    const std::string& key = entry.first.text;
    const Node& value = entry.second;
    if (key == "arg") {
      argument(reader, value, source);
      ++origins;
    } else if (key == "receiver" || key == "result" || key == "value") {
      if (!reader.boolean(&value, key)) reader.problem(value, fmt::format("'{}' must be true", key));
      source.from = key == "receiver" ? Source::From::kReceiver
                    : key == "result" ? Source::From::kResult
                                      : Source::From::kAssigned;
      ++origins;
    } else if (key == "type_arg") {
      source.from = Source::From::kTypeArgument;
      source.position = static_cast<int>(reader.number(&value, key).value_or(0));
      ++origins;
    } else if (key == "field") {
      source.field = reader.text(&value, key);
    } else if (key == "property") {
      source.property = reader.text(&value, key);
    } else if (key == "notation") {
      source.notation = reader.text(&value, key);
    } else if (key == "map") {
      for (std::pair<std::string, std::string>& pair : reader.properties(&value, "map"))
        source.map.insert(std::move(pair));
    } else if (key == "else") {
      source.map_only = reader.one_of(&value, key, {"unset"}) == "unset";
    } else if (key == "scale") {
      source.scale = reader.number(&value, key).value_or(1);
    } else if (key == "length") {
      if (const Node* argument = value.find("arg"); argument != nullptr) {
        reader.table(value, "length", {"arg", "scale"});
        source.length_argument = static_cast<int>(reader.number(argument, "arg").value_or(-1));
        if (value.find("scale") != nullptr)
          source.length_scale = reader.number(value.find("scale"), "scale").value_or(1);
        continue;
      }
      std::string says = reader.one_of(&value, key, {"bits", "none", "algorithm"});
      source.length_bits = says == "bits";
      source.no_length = says == "none";
      source.algorithm_length = says == "algorithm";
    } else if (key == "each") {
      source.each = reader.boolean(&value, key);
    } else if (key == "rest") {
      source.rest = reader.boolean(&value, key);
    } else if (key == "number") {
      source.is_number = reader.boolean(&value, key);
    } else if (key == "optional") {
      source.optional = reader.boolean(&value, key);
    } else if (key == "literal") {
      source.literal_type = reader.one_of(&value, key, {"number", "string", "boolean"});
    } else if (key == "type") {
      source.type = reader.text(&value, key);
    } else if (key == "present") {
      source.present = reader.text(&value, key);
    } else if (key == "named") {
      source.named = reader.text(&value, key);
    } else if (key == "gives") {
      source.gives = reader.boolean(&value, key);
    } else if (key == "once") {
      source.once = reader.boolean(&value, key);
    } else if (key == "blocks") {
      argument(reader, value, source);
      source.from = Source::From::kConstant;
      source.blocks = true;
    } else if (key == "constant") {
      source.constant = reader.text(&value, key);
      ++origins;
    } else if (key == "all") {
      source.all = reader.boolean(&value, key);
    } else if (std::ranges::find(more, key) == more.end()) {
      reader.problem(entry.first, fmt::format("{} has no field '{}'{}", what, key, did_you_mean(key, known)));
    }
  }
  if (origins != 1)
    reader.problem(node, fmt::format("{} needs one of arg, receiver, result, type_arg, value, constant", what));
  return source;
}

std::vector<Binding> read_bindings(FileReader& reader, const Node* node) {
  std::vector<Binding> out;
  if (node == nullptr || !reader.table(*node, "set", {})) return out;
  for (const Node::Entry& entry : node->entries) {
    Binding& binding = out.emplace_back();
    binding.property = entry.first.text;
    std::string what = fmt::format("the source of '{}'", binding.property);
    if (entry.second.is_list()) {
      for (const Node& item : entry.second.items) binding.sources.push_back(read_source(reader, item, what));
    } else {
      binding.sources.push_back(read_source(reader, entry.second, what));
    }
  }
  std::ranges::sort(out, {}, &Binding::property);
  return out;
}

Default read_default(FileReader& reader, const Node& node) {
  Default out;
  out.values = reader.properties(&node, "defaults", {"when", "reference", "package", "from", "before"});
  out.package = reader.text(node.find("package"), "package");
  out.from = reader.text(node.find("from"), "from");
  out.before = reader.text(node.find("before"), "before");
  if (out.package.empty() != (out.from.empty() && out.before.empty()))
    reader.problem(node, "'package' and a bound of its versions, 'from' or 'before', need each other");
  out.reference = reader.text(node.find("reference"), "reference");
  reader.required(node, "defaults", "reference");
  if (const Node* when = node.find("when"); when != nullptr && reader.table(*when, "when", {})) {
    for (const Node::Entry& entry : when->entries) {
      out.when.emplace_back(entry.first.text, reader.texts(&entry.second, entry.first.text));
    }
    std::ranges::sort(out.when);
  }
  return out;
}

void read_fills(FileReader& reader, const Node* node, Api& api) {
  if (node == nullptr) return;
  if (!node->is_list()) return reader.problem(*node, "'fills' must be a list");
  for (const Node& item : node->items) {
    Source source = read_source(reader, item, "fills", {"origin", "part"});
    if (!item.is_table()) continue;
    if (item.find("part") != nullptr) {
      if (item.find("origin") != nullptr || !reader.boolean(item.find("part"), "part")) {
        reader.problem(item, "'part' must be true and stands without 'origin'");
      }
      api.fills.emplace_back(std::move(source), "");
    } else if (reader.required(item, "fills", "origin")) {
      api.fills.emplace_back(std::move(source), reader.text(item.find("origin"), "origin"));
    }
  }
}

// `if: {arg: 1, is: [NAME, "64"]}`, or a list of such.
void read_conditions(FileReader& reader, const Node* node, std::vector<Condition>& conditions) {
  if (node == nullptr) return;
  std::vector<const Node*> items;
  if (node->is_list()) {
    for (const Node& item : node->items) items.push_back(&item);
  } else {
    items.push_back(node);
  }
  for (const Node* item : items) {
    if (!item->is_table()) {
      reader.problem(*item, "'if' must be a source with 'is'");
      continue;
    }
    Condition condition;
    condition.source = read_source(reader, *item, "if", {"is"});
    condition.is = reader.texts(item->find("is"), "is");
    std::ranges::sort(condition.is);
    conditions.push_back(std::move(condition));
  }
}

// `where: {named: [SSL_VERIFY_PEER], not_named: ["X509_check_*"], kept: [SSL], with: ["SSL_*"], set: {…}}`, or a list.
void read_where(FileReader& reader, const Node* node, std::vector<Surroundings>& where) {
  if (node == nullptr) return;
  auto read_one = [&](const Node& item) {
    if (!reader.table(item, "where", {"named", "not_named", "kept", "with", "set"})) return;
    Surroundings one;
    one.named = reader.texts(item.find("named"), "named");
    one.not_named = reader.texts(item.find("not_named"), "not_named");
    one.kept = reader.texts(item.find("kept"), "kept");
    one.with = reader.texts(item.find("with"), "with");
    if (reader.required(item, "where", "set")) one.values = reader.properties(item.find("set"), "set", {});
    where.push_back(std::move(one));
  };
  if (!node->is_list()) return read_one(*node);
  for (const Node& item : node->items) read_one(item);
}

// Everything of an entry but its names.
Api read_entry(FileReader& reader, const Node& node, const Library& library) {
  Api api;
  api.library = library.library;
  api.id = reader.text(node.find("id"), "id");
  api.asset = node.find("asset") == nullptr
                  ? ""
                  : reader.one_of(node.find("asset"), "asset",
                                  {"algorithm", "protocol", "certificate", "material", "random", "check"});
  api.part = reader.boolean(node.find("part"), "part");
  api.amend = reader.boolean(node.find("amend"), "amend");
  api.anew = reader.boolean(node.find("anew"), "anew");
  if (node.find("completes") != nullptr) api.completes = reader.text(node.find("completes"), "completes");
  if (const Node* object = node.find("object")) {
    if (object->text == "receiver") {
      api.object.emplace().from = Source::From::kReceiver;
    } else if (object->is_table()) {
      api.object = read_source(reader, *object, "object");
    } else {
      reader.problem(*object, "'object' must be 'receiver' or a source");
    }
  }
  api.set = read_bindings(reader, node.find("set"));
  if (const Node* defaults = node.find("defaults")) {
    if (defaults->is_list()) {
      for (const Node& block : defaults->items) api.default_blocks.push_back(read_default(reader, block));
    } else {
      api.default_blocks.push_back(read_default(reader, *defaults));
    }
  }
  api.needs = reader.texts(node.find("needs"), "needs");
  std::ranges::sort(api.needs);
  api.returns = reader.text(node.find("returns"), "returns");
  if (node.find("fails") != nullptr) api.fails = reader.one_of(node.find("fails"), "fails", {"null", "0", "-1"});
  read_fills(reader, node.find("fills"), api);
  api.origin = reader.text(node.find("origin"), "origin");
  if (const Node* length = node.find("length")) api.length = read_source(reader, *length, "length");
  api.members = reader.texts(node.find("members"), "members");
  std::ranges::sort(api.members);
  if (const Node* alias = node.find("alias")) {
    if (alias->is_list()) {
      for (const Node& item : alias->items) api.aliases.push_back(read_source(reader, item, "alias"));
    } else {
      api.aliases.push_back(read_source(reader, *alias, "alias"));
    }
  }
  if (const Node* callback = node.find("callback")) {
    api.callback = read_source(reader, *callback, "callback", {"parameter"});
    if (callback->is_table()) {
      api.callback_parameter = static_cast<int>(reader.number(callback->find("parameter"), "parameter").value_or(0));
    }
  }
  if (const Node* checks = node.find("checks")) {
    if (checks->text == "receiver") {
      api.checks.emplace().from = Source::From::kReceiver;
    } else {
      api.checks = read_source(reader, *checks, "checks");
    }
  }
  api.method = reader.text(node.find("method"), "method");
  if (node.find("body") != nullptr) {
    api.body = reader.one_of(node.find("body"), "body",
                             {"never-throws", "returns-true", "empty", "calls-nothing", "passes-refusal"});
  }
  api.refusal = reader.text(node.find("refusal"), "refusal");
  if (const Node* args = node.find("args"); args != nullptr && reader.table(*args, "args", {"min", "max"})) {
    api.min_arguments = static_cast<int>(reader.number(args->find("min"), "min").value_or(-1));
    api.max_arguments = static_cast<int>(reader.number(args->find("max"), "max").value_or(-1));
  }
  read_conditions(reader, node.find("if"), api.conditions);
  read_where(reader, node.find("where"), api.where);
  api.reference = node.find("reference") != nullptr && node.find("reference")->text.find("://") != std::string::npos
                      ? reader.text(node.find("reference"), "reference")
                      : library.reference;
  return api;
}

// `reference:` is both a target (a constant's name) and a link: what holds "://" is the link.
bool is_target(const Node::Entry& entry) {
  if (entry.first.text != "reference") return true;
  return entry.second.is_list() || entry.second.text.find("://") == std::string::npos;
}

void read_api(FileReader& reader, const Node& node, Library& library, Loaded& loaded) {
  if (!reader.table(node, "an API",
                    {"id",     "call",      "new",    "assign",   "implements", "reference", "asset",   "part",
                     "amend",  "object",    "set",    "defaults", "needs",      "returns",   "fills",   "origin",
                     "method", "body",      "args",   "each",     "if",         "length",    "members", "callback",
                     "alias",  "completes", "checks", "anew",     "refusal",    "fails",     "where"}) ||
      !reader.required(node, "an API", "id")) {
    return;
  }
  Api entry = read_entry(reader, node, library);
  std::string prefix = library.language + ".";
  if (!entry.id.starts_with(prefix)) {
    reader.problem(node, fmt::format("the id '{}' must start with '{}'", entry.id, prefix));
  }
  claim(reader, node, "api", entry.id, loaded);
  bool named = false;
  for (const Node::Entry& field : node.entries) {
    const std::pair<std::string_view, Target>* target =
        std::ranges::find(kTargets, field.first.text, &std::pair<std::string_view, Target>::first);
    if (target == std::end(kTargets) || !is_target(field)) continue;
    entry.target = target->second;
    for (const std::string& name : reader.texts(&field.second, field.first.text)) {
      named = true;
      for (Expansion& expansion : expand(reader, field.second, name, node.find("each"))) {
        Api api = entry;
        api.name = std::move(expansion.name);
        for (const std::pair<std::string, std::string>& hole : expansion.holes) {
          std::string mark = "{" + hole.first + "}";
          size_t at = api.returns.find(mark);
          if (at != std::string::npos) api.returns.replace(at, mark.size(), hole.second);
        }
        for (std::pair<std::string, std::string>& said : expansion.set) {
          if (std::ranges::find(api.set, said.first, &Binding::property) != api.set.end()) {
            reader.problem(node, fmt::format("'{}' is set by a hole and by 'set'", said.first));
          }
          Source constant;
          constant.constant = std::move(said.second);
          api.set.push_back({std::move(said.first), {std::move(constant)}});
        }
        std::ranges::sort(api.set, {}, &Binding::property);
        library.apis.push_back(std::move(api));
      }
    }
  }
  if (!named) reader.problem(node, fmt::format("'{}' needs one of call, new, assign, reference, implements", entry.id));
}

void read_symbols(FileReader& reader, const Node& node, Library& library) {
  if (!reader.table(node, "symbols", {})) return;
  for (const Node::Entry& entry : node.entries) {
    Properties said = reader.properties(&entry.second, entry.first.text, {"each"});
    const Node* each = entry.second.find("each");
    for (Expansion& expansion : expand(reader, entry.first, entry.first.text, each)) {
      Properties all = said;
      all.insert(all.end(), expansion.set.begin(), expansion.set.end());
      std::ranges::sort(all);
      if (!library.symbols.emplace(expansion.name, std::move(all)).second) {
        reader.problem(entry.first, fmt::format("the symbol '{}' is given twice", expansion.name));
      }
    }
  }
}

// "-c --cipher": spellings of one option, the first of which is its name.
void read_options(FileReader& reader, const Node* list, std::string_view what,
                  std::map<std::string, std::string>& out) {
  for (const std::string& option : reader.texts(list, what)) {
    const std::string name = option.substr(0, option.find(' '));
    for (size_t at = 0; at < option.size();) {
      const size_t end = std::min(option.find(' ', at), option.size());
      out[option.substr(at, end - at)] = name;
      at = end + 1;
    }
  }
}

void read_commands(FileReader& reader, const Node& node, Library& library, Loaded& loaded) {
  if (!reader.table(node, "commands", {})) return;
  for (const Node::Entry& entry : node.entries) {
    if (!reader.table(entry.second, "a command",
                      {"options", "takes", "flags", "named", "pairs", "first", "runs", "unless"})) {
      continue;
    }
    const Node& says = entry.second;
    Command command;
    if (const Node* options = says.find("options")) {
      command.whole_words = reader.one_of(options, "options", {"words", "letters"}) == "words";
    }
    read_options(reader, says.find("takes"), "takes", command.takes);
    read_options(reader, says.find("flags"), "flags", command.flags);
    for (auto& [argument, notation] : reader.properties(says.find("named"), "named")) {
      command.named.emplace_back(argument, notation);
    }
    for (auto& [option, separators] : reader.properties(says.find("pairs"), "pairs"))
      command.pairs[option] = separators;
    command.first = reader.texts(says.find("first"), "first");
    command.runs = reader.boolean(says.find("runs"), "runs");
    command.unless = reader.texts(says.find("unless"), "unless");
    claim(reader, entry.first, "command", library.language + " " + entry.first.text, loaded);
    library.commands.emplace(entry.first.text, std::move(command));
  }
}

}  // namespace

void load_library(FileReader& reader, const Node& root, const std::string& folder, Loaded& loaded) {
  if (!reader.table(root, "a library",
                    {"library", "language", "title", "reference", "own_language_only", "hints", "aliases", "types",
                     "symbols", "commands", "apis"})) {
    return;
  }
  for (std::string_view field : {"library", "language", "title", "hints"}) {
    if (!reader.required(root, "a library", field)) return;
  }
  Library library;
  library.library = reader.text(root.find("library"), "library");
  library.language = reader.one_of(
      root.find("language"), "language",
      {"java",  "c",      "cpp",   "python", "go",    "javascript", "csharp", "kotlin", "php",  "ruby", "rust",
       "scala", "groovy", "cobol", "sql",    "shell", "powershell", "swift",  "lua",    "objc", "dart"});
  library.title = reader.text(root.find("title"), "title");
  library.reference = reader.text(root.find("reference"), "reference");
  library.own_language_only = reader.boolean(root.find("own_language_only"), "own_language_only");
  library.hints = reader.texts(root.find("hints"), "hints");
  std::ranges::sort(library.hints);
  if (library.language != folder) {
    reader.problem(root, fmt::format("a library of language '{}' stands in the folder '{}'", library.language, folder));
  }
  claim(reader, root, "library", library.language + "/" + library.library, loaded);
  for (std::pair<std::string, std::string>& alias : reader.properties(root.find("aliases"), "aliases")) {
    library.aliases.insert(std::move(alias));
  }
  if (const Node* types = root.find("types"); types != nullptr && reader.table(*types, "types", {})) {
    for (const Node::Entry& type : types->entries) {
      if (type.second.kind == Node::Kind::kTable) {
        library.types[type.first.text];
        if (reader.table(type.second, "a type", {"members"}) && reader.required(type.second, "a type", "members")) {
          library.members[type.first.text] = reader.texts(type.second.find("members"), "members");
        }
        continue;
      }
      library.types[type.first.text] = type.second.kind == Node::Kind::kNothing
                                           ? std::vector<std::string>{}
                                           : reader.texts(&type.second, type.first.text);
    }
  }
  if (const Node* symbols = root.find("symbols")) read_symbols(reader, *symbols, library);
  if (const Node* commands = root.find("commands")) read_commands(reader, *commands, library, loaded);
  if (const Node* apis = root.find("apis")) {
    if (!apis->is_list()) reader.problem(*apis, "'apis' must be a list");
    for (const Node& api : apis->items) read_api(reader, api, library, loaded);
    std::set<std::string_view> completed;
    for (const Api& api : library.apis) completed.insert(api.completes);
    for (Api& api : library.apis) api.completed = completed.contains(api.id);
  }
  loaded.tables.libraries.push_back(std::move(library));
}

void load_values(FileReader& reader, const Node& root, const std::string& language, Loaded& loaded) {
  if (!root.is_list()) return reader.problem(root, "a values file must be a list");
  for (const Node& node : root.items) {
    if (!reader.table(node, "a value function",
                      {"call", "does", "args", "returns", "each", "if", "count", "into", "absent", "files", "separator",
                       "origin", "relaxed"}) ||
        !reader.required(node, "a value function", "call") || !reader.required(node, "a value function", "does")) {
      continue;
    }
    NamedValueFunction made;
    made.language = language;
    made.function.operation = reader.one_of(node.find("does"), "does", kOperations);
    made.function.returns = reader.text(node.find("returns"), "returns");
    if (const Node* absent = node.find("absent")) {
      made.function.absent = reader.one_of(absent, "absent", {"null", "false", "fails"});
    }
    made.function.files = reader.texts(node.find("files"), "files");
    made.function.separator = reader.text(node.find("separator"), "separator");
    made.function.origin = reader.text(node.find("origin"), "origin");
    if (const Node* relaxed = node.find("relaxed")) made.function.relaxed = reader.boolean(relaxed, "relaxed");
    if (const Node* args = node.find("args")) {
      if (!args->is_list()) reader.problem(*args, "'args' must be a list");
      for (const Node& item : args->items) {
        if (item.text == "rest") {
          made.function.rest = true;
          continue;
        }
        made.function.arguments.push_back(item.text == "receiver" ? -1
                                          : item.text == "start"  ? -2
                                          : item.text == "end"
                                              ? -3
                                              : static_cast<int>(reader.number(&item, "args").value_or(0)));
      }
    }
    if (const Node* into = node.find("into")) {
      made.function.into = into->text == "receiver" ? -1 : static_cast<int>(reader.number(into, "into").value_or(0));
    }
    read_conditions(reader, node.find("if"), made.function.conditions);
    if (const Node* count = node.find("count"); count != nullptr) {
      if (count->is_scalar()) {
        made.function.min_arguments = made.function.max_arguments =
            static_cast<int>(reader.number(count, "count").value_or(-1));
      } else if (reader.table(*count, "count", {"min", "max"})) {
        made.function.min_arguments = static_cast<int>(reader.number(count->find("min"), "min").value_or(-1));
        made.function.max_arguments = static_cast<int>(reader.number(count->find("max"), "max").value_or(-1));
      }
    }
    std::string special;
    for (const Condition& condition : made.function.conditions) {
      special +=
          fmt::format(" if {}{} {}", condition.source.position, condition.source.name, fmt::join(condition.is, ","));
    }
    if (made.function.min_arguments >= 0 || made.function.max_arguments >= 0) {
      special += fmt::format(" with {} to {}", made.function.min_arguments, made.function.max_arguments);
    }
    for (const std::string& name : reader.texts(node.find("call"), "call")) {
      for (const Expansion& expansion : expand(reader, node, name, node.find("each"))) {
        made.name = expansion.name;
        claim(reader, node, "value function", language + " " + made.name + special, loaded);
        loaded.tables.value_functions.push_back(made);
      }
    }
  }
}

}  // namespace vitrine::knowledge
