// The catalogue over its tables: per language, hash tables from names to entries; C++ sees C's entries too.
#include "knowledge/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <mutex>
#include <set>
#include <span>

#include "knowledge/api_slot.h"
#include "knowledge/loader.h"
#include "knowledge/name_table.h"
#include "knowledge/notation_reader.h"
#include "knowledge/spellings.h"
#include "knowledge/tables.h"

namespace vitrine::knowledge {
namespace {

const std::string* value_of(const Properties& properties, std::string_view name) {
  for (const std::pair<std::string, std::string>& property : properties) {
    if (property.first == name) return &property.second;
  }
  return nullptr;
}

int64_t number_of(const Properties& properties, std::string_view name) {
  const std::string* text = value_of(properties, name);
  int64_t value = -1;
  if (text != nullptr) std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

// What a file writes of a name: its last part, or of a command line the program.
std::string_view last_part(std::string_view name) {
  if (size_t blank = name.find(' '); blank != std::string_view::npos) return name.substr(0, blank);
  size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

// `Outer` of a.b.Outer.Inner, as Java names types.
std::string_view outermost_type(std::string_view type) {
  for (size_t begin = 0; begin < type.size();) {
    size_t end = std::min(type.find('.', begin), type.size());
    if (type[begin] >= 'A' && type[begin] <= 'Z') return type.substr(begin, end - begin);
    begin = end + 1;
  }
  return last_part(type);
}

bool says_all(const Api* api) {
  auto constant = [](const Binding& binding) {
    return std::ranges::all_of(binding.sources,
                               [](const Source& source) { return source.from == Source::From::kConstant; });
  };
  return !api->object && !api->callback && api->conditions.empty() && api->min_arguments < 0 &&
         api->max_arguments < 0 && !api->amend && !api->part && std::ranges::all_of(api->set, constant);
}

// Everything about one language's names.
struct LanguageIndex {
  std::array<NameTable<ApiSlot*>, 5> by_target;
  std::deque<ApiSlot> slots;
  NameTable<const Properties*> symbols;
  NameTable<const ValueFunction*> values;
  NameTable<bool> value_owners;  // what stands before the last dot of their names
  NameTable<const std::string*> aliases;
  NameTable<std::vector<std::string>> types, members;
  NameTable<const Command*> commands;
  mutable NameTable<std::vector<std::string_view>> endings;  // note_endings()
  NameTable<const Library*> identifiers;                     // the library, null if several know it
  NameTable<bool> otherwise;                                 // of these, the ones that are known as more than calls
  NameTable<Decisive> decisive;                              // last parts of the names of entries that make occurrences
  NameTable<bool> owners;                                    // the names in Decisive::types
  NameTable<std::vector<std::string_view>> leads_to;  // type → types whose objects or members lead to one, by name

  void note_owner(std::string_view name) {
    const size_t dot = name.rfind('.');
    if (dot != std::string_view::npos) value_owners[name.substr(0, dot)] = true;
  }
  ApiSlot& slot(Target target, std::string_view name) {
    ApiSlot*& found = by_target[static_cast<size_t>(target)][name];
    if (found == nullptr) found = &slots.emplace_back();
    return *found;
  }

  // What a scan of a script's words finds of "openssl enc", "ssh-keygen" and "Get-FileHash"; "" in other languages.
  static std::string_view word_of_command(std::string_view name, const Library& library) {
    // A macro of Rust is called with a sign that is none of its name.
    if (library.language == "rust" && name.ends_with('!')) return last_part(name.substr(0, name.size() - 1));
    if (library.language != "shell" && library.language != "powershell") return {};
    name = name.substr(0, name.find(' '));
    return name.substr(name.rfind('-') + 1);
  }

  // … and, beside these, of a package of JavaScript that is itself called or made: "express-session", "crypto-js/md5".
  static std::string_view word_of_name(std::string_view name, const Library& library) {
    if (library.language != "javascript") return word_of_command(name, library);
    name = last_part(name);
    const size_t sign = name.find_last_of("-/");
    return sign == std::string_view::npos ? std::string_view() : name.substr(sign + 1);
  }

  void note(std::string_view name, const Library& library) {
    note_identifier(last_part(name), library);
    if (const std::string_view word = word_of_command(name, library); !word.empty()) note_identifier(word, library);
  }
  void note_otherwise(std::string_view name) { otherwise[last_part(name)] = true; }
  void note_identifier(std::string_view identifier, const Library& library) {
    bool is_new = identifiers.find(identifier) == nullptr;
    const Library*& known = identifiers[identifier];
    known = is_new || known == &library ? &library : nullptr;
  }

  // Of a language whose files name the types that they use.
  void note_decisive(Target target, std::string_view name, std::string_view method, bool names_types,
                     std::string_view word) {
    const bool own = target == Target::kImplements && !method.empty();
    Decisive& how = decisive[own ? method : last_part(name)];
    size_t dot = name.rfind('.');
    const bool is_member = target != Target::kImplements && target != Target::kNew && dot != std::string_view::npos;
    if (!names_types || (!own && !is_member && target != Target::kNew)) {
      how.named = true;
      if (!word.empty()) decisive[word].named = true;
    } else if (target == Target::kNew && outermost_type(name) == last_part(name)) {
      how.made = true;
    } else {
      how.types.push_back(outermost_type(name));
    }
  }
  void note_result(std::string_view name, std::string_view result) {
    if (result.empty()) return;
    std::string_view made = outermost_type(result), owner = outermost_type(name);
    if (made != owner) leads_to[made].push_back(owner);
  }

  // From the types that members belong to, to all whose objects or members lead there.
  void close_types() {
    types.for_each([&](std::string_view type, const std::vector<std::string>& bases) {
      for (const std::string& base : bases) leads_to[outermost_type(base)].push_back(outermost_type(type));
    });
    aliases.for_each([&](std::string_view alias, const std::string* of) {
      leads_to[outermost_type(*of)].push_back(outermost_type(alias));
    });
    NameTable<std::vector<std::string_view>> closed;
    decisive.for_each_value([&](Decisive& how) {
      std::set<std::string_view> all;
      for (std::string_view type : how.types) {
        std::vector<std::string_view>& reaching = closed[type];
        if (reaching.empty()) {
          std::set<std::string_view> seen{type};
          reaching.push_back(type);
          for (size_t next = 0; next < reaching.size(); ++next) {
            const std::vector<std::string_view>* from = leads_to.find(reaching[next]);
            if (from == nullptr) continue;
            for (std::string_view one : *from) {
              if (seen.insert(one).second) reaching.push_back(one);
            }
          }
        }
        all.insert(reaching.begin(), reaching.end());
      }
      how.types.assign(all.begin(), all.end());
      for (std::string_view type : how.types) owners[type] = true;
    });
  }

  // By each part of the known names behind the first, what ends in it. (Few files ask.)
  void note_endings() const {
    auto note = [&](std::string_view name) {
      if (name.starts_with("?.")) return;
      size_t begin = 0;
      for (size_t end = 0; end <= name.size(); ++end) {
        if (end < name.size() && name[end] != '.' && name[end] != '/') continue;
        // (What stands before a slash is a part of a path: no name goes by it.)
        if (begin > 0 && (end == name.size() || name[end] == '.')) {
          std::vector<std::string_view>& all = endings[name.substr(begin, end - begin)];
          if (std::ranges::find(all, name.substr(0, end)) == all.end()) all.push_back(name.substr(0, end));
        }
        begin = end + 1;
      }
    };
    for (const Target target : {Target::kCall, Target::kNew, Target::kReference, Target::kImplements}) {
      by_target[static_cast<size_t>(target)].for_each([&](std::string_view name, const ApiSlot*) {
        // A function by itself is no name that says whose it is.
        const size_t dot = name.rfind('.');
        note(target == Target::kCall && dot != std::string_view::npos ? name.substr(0, dot) : name);
      });
    }
    symbols.for_each([&](std::string_view name, const Properties*) { note(name.substr(0, name.rfind('.'))); });
    types.for_each([&](std::string_view name, const std::vector<std::string>&) { note(name); });
  }

  void add(const Library& library) {
    const bool names_types = library.language == "java";
    for (const Api& api : library.apis) {
      slot(api.target, api.name).add(&api);
      note(api.name, library);
      if (api.target != Target::kCall) note_otherwise(api.name);
      if (makes_occurrences(api, library.language))
        note_decisive(api.target, api.name, api.method, names_types, word_of_name(api.name, library));
      if (names_types) note_result(api.name, api.returns);
    }
    for (const PackedApi& api : library.packed) {
      slot(api.target, api.name).add(api.bytes);
      note(api.name, library);
      if (api.target != Target::kCall) note_otherwise(api.name);
      if (api.decides) note_decisive(api.target, api.name, api.method, names_types, word_of_name(api.name, library));
      if (names_types) note_result(api.name, api.returns);
    }
    for (const std::pair<const std::string, Properties>& symbol : library.symbols) {
      symbols[symbol.first] = &symbol.second;
      // Where nothing but a number stands there is nothing to find.
      const Properties& says = symbol.second;
      if (says.size() != 1 || says.front().first != "value") {
        note(symbol.first, library);
        note_otherwise(symbol.first);
      }
    }
    for (const std::pair<const std::string, Command>& command : library.commands) {
      commands[command.first] = &command.second;
      if (command.second.runs) note(command.first, library);
    }
    for (const std::pair<const std::string, std::string>& alias : library.aliases) {
      aliases[alias.first] = &alias.second;
      if (library.commands.contains(alias.second)) note(alias.first, library);
    }
    for (const std::pair<const std::string, std::vector<std::string>>& type : library.members) {
      members[type.first] = type.second;
    }
    for (const std::pair<const std::string, std::vector<std::string>>& type : library.types) {
      std::vector<std::string>& bases = types[type.first];
      for (const std::string& base : type.second) {
        if (std::ranges::find(bases, base) == bases.end()) bases.push_back(base);
      }
    }
  }
};

class LoadedCatalogue : public Catalogue {
 public:
  LoadedCatalogue(Tables tables, const Digest& digest)
      : tables_(std::move(tables)), digest_(digest), spellings_(tables_) {
    for (const Library& library : tables_.libraries) {
      index(library.language).add(library);
      if (!library.own_language_only) {
        for (std::string_view also : read_too(library.language)) index(also).add(library);
      }
      for (const std::string& hint : library.hints) hints_.push_back({hint, library.language});
    }
    // Of one name the special ones stand before the general one: chained from the last to the first.
    for (size_t i = tables_.value_functions.size(); i-- > 0;) {
      NamedValueFunction& value = tables_.value_functions[i];
      const ValueFunction*& first = index(value.language).values[value.name];
      value.function.next = first;
      first = &value.function;
      index(value.language).note_owner(value.name);
      for (std::string_view also : read_too(value.language)) {
        index(also).values[value.name] = &value.function;
        index(also).note_owner(value.name);
      }
      if (value.language != "java") continue;
      for (std::string_view language : kOfJava) {
        index(language).note_result(value.name, value.function.returns);
      }
    }
    for (std::string_view language : kOfJava) index(language).close_types();
    for (const Algorithm& algorithm : tables_.algorithms) {
      algorithms_[algorithm.name] = &algorithm;
      for (const ObjectIdentifier& oid : algorithm.oids) oids_[oid.oid] = {&algorithm, nullptr, &oid.set};
    }
    for (const Curve& curve : tables_.curves) {
      curves_[curve.name] = &curve;
      if (!curve.oid.empty()) oids_[curve.oid] = {nullptr, &curve, nullptr};
    }
    for (const Scheme& mode : tables_.modes) modes_[mode.name] = &mode;
    for (Notation& notation : tables_.notations) {
      if (notation.object_identifiers) {
        oids_.for_each([&](std::string_view oid, const OidMeaning&) {
          notation.names.emplace_back(oid, std::vector<Properties>{*LoadedCatalogue::by_oid(oid)});
        });
      }
      notations_[notation.name] = std::make_unique<NotationReader>(notation, spellings_);
    }
    for (const Notation& notation : tables_.notations) {
      std::vector<const NotationReader*> others;
      for (const std::string& also : notation.also) {
        const std::unique_ptr<NotationReader>* other = notations_.find(also);
        if (other != nullptr) others.push_back(other->get());
      }
      notations_[notation.name]->ask_also(std::move(others));
    }
  }

  const Digest& digest() const override { return digest_; }

  const std::vector<const Api*>& calls(std::string_view language, std::string_view name) const override {
    return apis(language, Target::kCall, name);
  }
  const std::vector<const Api*>& constructions(std::string_view language, std::string_view name) const override {
    return apis(language, Target::kNew, name);
  }
  const std::vector<const Api*>& assignments(std::string_view language, std::string_view name) const override {
    return apis(language, Target::kAssign, name);
  }
  const std::vector<const Api*>& references(std::string_view language, std::string_view name) const override {
    return apis(language, Target::kReference, name);
  }
  const std::vector<const Api*>& implementations(std::string_view language, std::string_view type) const override {
    return apis(language, Target::kImplements, type);
  }
  const Properties* symbol(std::string_view language, std::string_view name) const override {
    return get(index(language).symbols, name);
  }
  const ValueFunction* value_function(std::string_view language, std::string_view name) const override {
    return get(index(language).values, name);
  }
  bool has_methods(std::string_view language, std::string_view name) const override {
    return index(language).value_owners.find(name) != nullptr;
  }
  std::string canonical_name(std::string_view language, std::string_view name) const override;
  const Command* command(std::string_view language, std::string_view name) const override {
    return get(index(language).commands, name);
  }
  bool is_known_type(std::string_view language, std::string_view name) const override {
    return index(language).types.find(name) != nullptr;
  }
  const std::vector<std::string>& bases(std::string_view language, std::string_view type) const override {
    static const std::vector<std::string> kNone;
    const std::vector<std::string>* found = index(language).types.find(type);
    return found == nullptr ? kNone : *found;
  }
  std::vector<std::string> names_ending(std::string_view language, std::string_view last) const override {
    const LanguageIndex& all = index(language);
    std::call_once(endings_made_[slot(language)], [&] { all.note_endings(); });
    const std::vector<std::string_view>* found = all.endings.find(last);
    return found == nullptr ? std::vector<std::string>() : std::vector<std::string>(found->begin(), found->end());
  }
  const std::vector<std::string>& members(std::string_view language, std::string_view type) const override {
    static const std::vector<std::string> kNone;
    const std::vector<std::string>* found = index(language).members.find(type);
    return found == nullptr ? kNone : *found;
  }
  bool is_interesting_identifier(std::string_view language, std::string_view identifier) const override {
    return index(language).identifiers.find(identifier) != nullptr;
  }

  bool is_only_called(std::string_view language, std::string_view identifier) const override {
    return index(language).otherwise.find(identifier) == nullptr;
  }

  const Decisive* decisive(std::string_view language, std::string_view identifier) const override {
    return index(language).decisive.find(identifier);
  }

  bool is_owner_identifier(std::string_view language, std::string_view identifier) const override {
    return index(language).owners.find(identifier) != nullptr;
  }

  bool calls_say_all(std::string_view language, std::string_view name) const override {
    const std::vector<const Api*>& entries = calls(language, name);
    return !entries.empty() && std::ranges::all_of(entries, says_all) && constructions(language, name).empty() &&
           assignments(language, name).empty() && references(language, name).empty() &&
           implementations(language, name).empty() && symbol(language, name) == nullptr;
  }

  const std::vector<std::string>* hints_beside(std::string_view language, std::string_view identifier) const override {
    bool is_word = std::ranges::all_of(identifier, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!is_word) return nullptr;
    const Library* library = get(index(language).identifiers, identifier);
    return library == nullptr || (library->language != "c" && library->language != "shell") ? nullptr : &library->hints;
  }

  const std::vector<Hint>& hints() const override { return hints_; }

  const Algorithm* algorithm(std::string_view name) const override { return get(algorithms_, name); }
  std::vector<const Algorithm*> algorithms() const override {
    std::vector<const Algorithm*> out;
    for (const Algorithm& algorithm : tables_.algorithms) out.push_back(&algorithm);
    return out;
  }
  std::string_view canonical_algorithm(std::string_view spelling) const override {
    return spellings_.algorithm(spelling);
  }
  const Curve* curve(std::string_view name) const override { return get(curves_, name); }
  std::string_view canonical_curve(std::string_view spelling) const override { return spellings_.curve(spelling); }
  const std::vector<Purpose>& purposes() const override { return tables_.purposes; }
  const Scheme* mode(std::string_view name) const override { return get(modes_, name); }
  std::optional<std::vector<Properties>> read_notation(std::string_view notation,
                                                       std::string_view text) const override {
    const std::unique_ptr<NotationReader>* reader = notations_.find(notation);
    return reader == nullptr ? std::nullopt : (*reader)->read(text);
  }
  std::optional<ReadInPart> read_in_part(std::string_view notation, std::string_view text) const override {
    const std::unique_ptr<NotationReader>* reader = notations_.find(notation);
    return reader == nullptr ? std::nullopt : (*reader)->read_in_part(text);
  }
  std::string_view property_type(std::string_view property) const override { return spellings_.type_of(property); }
  std::string_view property_group(std::string_view property) const override { return spellings_.group_of(property); }
  Strength strength(const Properties& properties) const override;
  std::string oid(const Properties& properties) const override;
  std::optional<Properties> by_oid(std::string_view dotted) const override;

 private:
  struct OidMeaning {
    const Algorithm* algorithm = nullptr;
    const Curve* curve = nullptr;
    const Properties* set = nullptr;
  };

  template <typename T>
  static const T* get(const NameTable<const T*>& table, std::string_view name) {
    const T* const* found = table.find(name);
    return found == nullptr ? nullptr : *found;
  }
  static constexpr std::string_view kLanguages[] = {
      "c",     "cpp",    "csharp", "go",  "java",  "javascript", "kotlin", "php", "python", "ruby",   "rust",
      "scala", "groovy", "cobol",  "sql", "shell", "powershell", "swift",  "lua", "objc",   "objcpp", "dart"};
  static constexpr std::string_view kOfJava[] = {"java", "kotlin", "scala", "groovy"};
  static constexpr std::string_view kOfC[] = {"cpp", "swift", "objc", "objcpp"};
  static constexpr std::string_view kOfCpp[] = {"objcpp"};  // Objective-C++: Objective-C's and C++'s
  static constexpr std::string_view kOfCSharp[] = {"powershell"};
  // The languages whose programs use the other one's libraries as their own.
  static std::span<const std::string_view> read_too(std::string_view language) {
    if (language == "c") return kOfC;
    if (language == "cpp" || language == "objc") return kOfCpp;
    if (language == "java") return std::span(kOfJava).subspan(1);
    if (language == "csharp") return kOfCSharp;
    return {};
  }
  static size_t slot(std::string_view language) {
    return static_cast<size_t>(std::ranges::find(kLanguages, language) - std::begin(kLanguages));
  }
  // Languages nobody knows share one index that stays empty.
  LanguageIndex& index(std::string_view language) { return languages_[slot(language)]; }
  const LanguageIndex& index(std::string_view language) const { return languages_[slot(language)]; }
  const std::vector<const Api*>& apis(std::string_view language, Target target, std::string_view name) const {
    static const std::vector<const Api*> kNone;
    ApiSlot* const* found = index(language).by_target[static_cast<size_t>(target)].find(name);
    return found == nullptr ? kNone : (*found)->get();
  }
  int apply(const StrengthRule& rule, const Properties& properties, const Algorithm& algorithm) const;

  Tables tables_;
  Digest digest_;
  Spellings spellings_;
  std::array<LanguageIndex, std::size(kLanguages) + 1> languages_;
  mutable std::array<std::once_flag, std::size(kLanguages) + 1> endings_made_;
  std::vector<Hint> hints_;
  NameTable<const Algorithm*> algorithms_;
  NameTable<const Curve*> curves_;
  NameTable<const Scheme*> modes_;
  NameTable<OidMeaning> oids_;
  NameTable<std::unique_ptr<NotationReader>> notations_;
};

std::string LoadedCatalogue::canonical_name(std::string_view language, std::string_view name) const {
  const LanguageIndex& names = index(language);
  for (size_t end = name.size(); end != std::string_view::npos && end != 0; end = name.rfind('.', end - 1)) {
    const std::string* canonical = get(names.aliases, name.substr(0, end));
    if (canonical != nullptr) return *canonical + std::string(name.substr(end));
  }
  return std::string(name);
}

int LoadedCatalogue::apply(const StrengthRule& rule, const Properties& properties, const Algorithm& algorithm) const {
  int64_t key_bits = number_of(properties, "key_bits");
  if (key_bits < 0 && algorithm.key_bits.size() == 1) key_bits = algorithm.key_bits.front();
  switch (rule.from) {
    case StrengthRule::From::kUnknown: return -1;
    case StrengthRule::From::kNumber: return rule.number;
    case StrengthRule::From::kKeyBits: return key_bits > 1'000'000 ? -1 : static_cast<int>(key_bits);
    case StrengthRule::From::kHalfOutputBits: {
      int64_t bits = algorithm.output_bits != 0 ? algorithm.output_bits : number_of(properties, "output_bits");
      return bits < 0 || bits > 1'000'000 ? -1 : static_cast<int>(bits / 2);
    }
    case StrengthRule::From::kCurve: {
      const std::string* name = value_of(properties, "curve");
      const Curve* known = name == nullptr ? nullptr : curve(*name);
      return known == nullptr ? -1 : known->classical_bits;
    }
    case StrengthRule::From::kByKeyBits: {
      int found = -1;
      for (const std::pair<uint32_t, int>& row : rule.by_key_bits) {
        if (static_cast<int64_t>(row.first) <= key_bits) found = row.second;
      }
      return found;
    }
  }
  return -1;
}

Strength LoadedCatalogue::strength(const Properties& properties) const {
  const std::string* name = value_of(properties, "algorithm");
  const Algorithm* known = name == nullptr ? nullptr : algorithm(*name);
  if (known == nullptr) return {};
  return {apply(known->classical_bits, properties, *known), apply(known->quantum_level, properties, *known)};
}

// The identifier that says most of what is known. One that leaves open what another identifier of the algorithm would
// say of it is not an identifier of just this.
std::string LoadedCatalogue::oid(const Properties& properties) const {
  const std::string* name = value_of(properties, "algorithm");
  if (name == nullptr) {
    const std::string* curve_name = value_of(properties, "curve");
    const Curve* known = curve_name == nullptr ? nullptr : curve(*curve_name);
    return known == nullptr ? "" : known->oid;
  }
  const Algorithm* known = algorithm(*name);
  if (known == nullptr) return "";
  std::set<std::string_view> distinguished;
  const ObjectIdentifier* best = nullptr;
  for (const ObjectIdentifier& candidate : known->oids) {
    bool fits = true;
    for (const std::pair<std::string, std::string>& property : candidate.set) {
      const std::string* value = value_of(properties, property.first);
      fits = fits && value != nullptr && *value == property.second;
      if (value != nullptr) distinguished.insert(property.first);
    }
    if (fits && (best == nullptr || candidate.set.size() > best->set.size())) best = &candidate;
  }
  if (best == nullptr) return "";
  for (std::string_view property : distinguished) {
    if (value_of(best->set, property) == nullptr) return "";
  }
  return best->oid;
}

std::optional<Properties> LoadedCatalogue::by_oid(std::string_view dotted) const {
  const OidMeaning* meaning = oids_.find(dotted);
  if (meaning == nullptr) return std::nullopt;
  if (meaning->curve != nullptr) return Properties{{"curve", meaning->curve->name}};
  Properties out = *meaning->set;
  if (value_of(out, "algorithm") == nullptr) out.emplace_back("algorithm", meaning->algorithm->name);
  std::ranges::sort(out);
  return out;
}

Error first_of(const std::vector<Problem>& problems) {
  std::string more = problems.size() == 1 ? "" : fmt::format(" (and {} more)", problems.size() - 1);
  return Error{ErrorCode::kInvalidInput, problems.front().text() + more};
}

}  // namespace

std::shared_ptr<const Catalogue> make_catalogue(Tables tables, const Digest& digest) {
  return std::make_shared<LoadedCatalogue>(std::move(tables), digest);
}

Expected<std::shared_ptr<const Catalogue>> load_directory(const std::string& directory) {
  Loaded loaded = load_files(directory);
  if (!loaded.problems.empty()) return first_of(loaded.problems);
  Digest digest = sha256(encode(loaded.tables));
  return make_catalogue(std::move(loaded.tables), digest);
}

Expected<std::shared_ptr<const Catalogue>> extend_catalogue(Tables base, const Digest& digest,
                                                            const std::vector<std::string>& directories) {
  if (directories.empty()) return make_catalogue(std::move(base), digest);
  for (const std::string& directory : directories) {
    Loaded loaded = load_files(directory, &base);
    if (!loaded.problems.empty()) return first_of(loaded.problems);
    base.append(std::move(loaded.tables));
  }
  Digest extended = sha256(encode(base));
  return make_catalogue(std::move(base), extended);
}

}  // namespace vitrine::knowledge
