// The flat form of the tables: one list of fields per type, from which both directions are made.
#include "knowledge/tables.h"

#include <algorithm>
#include <concepts>
#include <tuple>

#include "base/bytes.h"

namespace vitrine::knowledge {
namespace {

constexpr uint32_t kFormat = 18;

template <typename T, typename Of>
concept Is = std::same_as<std::remove_const_t<T>, Of>;

template <typename A, Is<Source> T>
void fields(A& a, T& x) {
  a(x.from, x.constant, x.position, x.name, x.field, x.property, x.notation, x.map, x.map_only, x.scale, x.length_bits,
    x.optional, x.each, x.rest, x.literal_type, x.type, x.present, x.all, x.is_number, x.no_length, x.algorithm_length,
    x.length_argument, x.length_scale, x.once, x.blocks, x.named, x.gives);
}
template <typename A, Is<Condition> T>
void fields(A& a, T& x) {
  a(x.source, x.is);
}
template <typename A, Is<Binding> T>
void fields(A& a, T& x) {
  a(x.property, x.sources);
}
template <typename A, Is<Default> T>
void fields(A& a, T& x) {
  a(x.when, x.values, x.reference, x.package, x.from, x.before);
}
template <typename A, Is<Surroundings> T>
void fields(A& a, T& x) {
  a(x.named, x.not_named, x.kept, x.with, x.values);
}
template <typename A, Is<Api> T>
void fields(A& a, T& x) {
  a(x.id, x.library, x.target, x.name, x.asset, x.part, x.object, x.amend, x.anew, x.completed, x.completes, x.set,
    x.default_blocks, x.needs, x.returns, x.fails, x.fills, x.origin, x.length, x.members, x.aliases, x.callback,
    x.callback_parameter, x.checks, x.method, x.body, x.refusal, x.min_arguments, x.max_arguments, x.conditions,
    x.where, x.reference);
}
template <typename A, Is<Command> T>
void fields(A& a, T& x) {
  a(x.whole_words, x.takes, x.flags, x.named, x.pairs, x.first, x.runs, x.unless);
}
template <typename A, Is<StrengthRule> T>
void fields(A& a, T& x) {
  a(x.from, x.number, x.by_key_bits);
}
template <typename A, Is<Variant> T>
void fields(A& a, T& x) {
  a(x.when, x.family, x.primitive, x.pattern, x.group);
}
template <typename A, Is<ObjectIdentifier> T>
void fields(A& a, T& x) {
  a(x.oid, x.set);
}
template <typename A, Is<Algorithm> T>
void fields(A& a, T& x) {
  a(x.name, x.family, x.title, x.primitive, x.standard, x.block_bits, x.iv_bits, x.output_bits, x.key_bits, x.group,
    x.aliases, x.pattern, x.variants, x.oids, x.classical_bits, x.quantum_level, x.suite_notation, x.versions);
}
template <typename A, Is<Curve> T>
void fields(A& a, T& x) {
  a(x.name, x.aliases, x.oid, x.bits, x.classical_bits);
}
template <typename A, Is<Scheme> T>
void fields(A& a, T& x) {
  a(x.name, x.aliases, x.primitive, x.iv_bits);
}
template <typename A, Is<PropertyRule> T>
void fields(A& a, T& x) {
  a(x.name, x.type, x.group, x.values);
}
template <typename A, Is<NotationPattern> T>
void fields(A& a, T& x) {
  a(x.match, x.set, x.open, x.in_part);
}
template <typename A, Is<Notation> T>
void fields(A& a, T& x) {
  a(x.name, x.title, x.reference, x.case_sensitive, x.object_identifiers, x.is_list, x.separators, x.remove, x.ignore,
    x.width, x.together, x.shared, x.whole, x.narrow, x.names, x.also, x.patterns, x.map);
}
template <typename A, Is<Library> T>
void fields(A& a, T& x) {
  a(x.library, x.language, x.title, x.reference, x.own_language_only, x.hints, x.aliases, x.types, x.members, x.symbols,
    x.commands);
}
template <typename A, Is<ValueFunction> T>
void fields(A& a, T& x) {
  a(x.operation, x.arguments, x.rest, x.into, x.returns, x.absent, x.files, x.separator, x.origin, x.relaxed,
    x.conditions, x.min_arguments, x.max_arguments);
}
template <typename A, Is<NamedValueFunction> T>
void fields(A& a, T& x) {
  a(x.language, x.name, x.function);
}
template <typename A, Is<Purpose> T>
void fields(A& a, T& x) {
  a(x.name, x.of, x.harmless, x.from, x.unless, x.named, x.given_to, x.not_in, x.beside);
}
template <typename A, Is<Tables> T>
void fields(A& a, T& x) {
  a(x.properties, x.origins, x.algorithms, x.curves, x.modes, x.paddings, x.notations, x.libraries, x.value_functions,
    x.purposes);
}

class Writer {
 public:
  template <typename... T>
  void operator()(const T&... values) {
    (put(values), ...);
  }
  std::string take() { return out_.take(); }

 private:
  void put(const std::string& s) { out_.string(s); }
  template <std::integral T>
  void put(T n) {
    out_.u64(static_cast<uint64_t>(static_cast<int64_t>(n)));
  }
  void put(bool b) { out_.u8(b ? 1 : 0); }
  template <typename T>
  requires std::is_enum_v<T>
  void put(T e) { out_.u8(static_cast<uint8_t>(e)); }
  template <typename T>
  void put(const std::vector<T>& list) {
    out_.u32(static_cast<uint32_t>(list.size()));
    for (const T& item : list) put(item);
  }
  template <typename K, typename V>
  void put(const std::pair<K, V>& pair) {
    put(pair.first);
    put(pair.second);
  }
  template <typename K, typename V, typename C>
  void put(const std::map<K, V, C>& map) {
    out_.u32(static_cast<uint32_t>(map.size()));
    for (const std::pair<const K, V>& entry : map) {
      put(entry.first);
      put(entry.second);
    }
  }
  template <typename T>
  void put(const std::optional<T>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  void put(const Library& library) {
    fields(*this, library);
    out_.u32(static_cast<uint32_t>(library.apis.size()));
    for (const Api& api : library.apis) {
      put(api.target);
      put(makes_occurrences(api, library.language));
      put(api.name);
      put(api.returns);
      put(api.method);
      Writer whole;
      whole(api);
      put(whole.take());
    }
  }
  template <typename T>
  requires requires(Writer& a, const T& t) { fields(a, t); }
  void put(const T& value) { fields(*this, value); }
  ByteWriter out_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes, bool packed = false) : in_(bytes), packed_(packed) {}
  template <typename... T>
  void operator()(T&... values) {
    (get(values), ...);
  }
  bool complete() const { return in_.ok() && in_.at_end(); }

 private:
  void get(std::string& s) { s = in_.string_view(); }
  template <std::integral T>
  void get(T& n) {
    n = static_cast<T>(in_.u64());
  }
  void get(bool& b) { b = in_.u8() != 0; }
  template <typename T>
  requires std::is_enum_v<T>
  void get(T& e) { e = static_cast<T>(in_.u8()); }
  template <typename T>
  void get(std::vector<T>& list) {
    list.resize(in_.count(1));
    for (T& item : list) get(item);
  }
  template <typename K, typename V>
  void get(std::pair<K, V>& pair) {
    get(pair.first);
    get(pair.second);
  }
  template <typename K, typename V, typename C>
  void get(std::map<K, V, C>& map) {
    uint32_t size = in_.count(1);
    for (uint32_t i = 0; i < size; ++i) {
      K key;
      get(key);
      get(map.emplace_hint(map.end(), std::move(key), V())->second);
    }
  }
  template <typename T>
  void get(std::optional<T>& value) {
    if (in_.u8() != 0) get(value.emplace());
  }
  void get(Library& library) {
    fields(*this, library);
    uint32_t size = in_.count(1);
    (packed_ ? library.packed.reserve(size) : library.apis.reserve(size));
    for (uint32_t i = 0; i < size; ++i) {
      PackedApi api;
      get(api.target);
      get(api.decides);
      api.name = in_.string_view();
      api.returns = in_.string_view();
      api.method = in_.string_view();
      api.bytes = in_.string_view();
      if (packed_) {
        library.packed.push_back(api);
      } else {
        library.apis.push_back(decode_api(api.bytes));
      }
    }
  }
  template <typename T>
  requires requires(Reader& a, T& t) { fields(a, t); }
  void get(T& value) { fields(*this, value); }
  ByteReader in_;
  bool packed_;
};

Expected<Tables> decode(std::string_view bytes, bool packed) {
  Reader reader(bytes, packed);
  uint32_t format = 0;
  Tables tables;
  reader(format, tables);
  if (format != kFormat || !reader.complete()) {
    return Error{ErrorCode::kInternal, "the embedded knowledge is not of this program's format"};
  }
  return tables;
}

template <typename T>
void move_into(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

void Tables::sort() {
  std::ranges::sort(properties, {}, &PropertyRule::name);
  std::ranges::sort(origins);
  std::ranges::sort(algorithms, {}, &Algorithm::name);
  std::ranges::sort(curves, {}, &Curve::name);
  std::ranges::sort(modes, {}, &Scheme::name);
  std::ranges::sort(paddings, {}, &Scheme::name);
  std::ranges::sort(notations, {}, &Notation::name);
  std::ranges::sort(libraries, {}, [](const Library& l) { return std::pair(l.language, l.library); });
  for (Library& library : libraries) {
    std::ranges::stable_sort(library.apis, {}, [](const Api& a) { return std::pair(a.id, a.name); });
  }
  std::ranges::stable_sort(value_functions, {}, [](const NamedValueFunction& v) {
    // Within a name, what holds in fewer cases first.
    bool general = v.function.conditions.empty();
    bool any_count = v.function.min_arguments < 0 && v.function.max_arguments < 0;
    return std::tuple(v.language, v.name, general, any_count);
  });
}

void Tables::append(Tables other) {
  move_into(properties, other.properties);
  move_into(origins, other.origins);
  move_into(algorithms, other.algorithms);
  move_into(curves, other.curves);
  move_into(modes, other.modes);
  move_into(paddings, other.paddings);
  move_into(notations, other.notations);
  move_into(libraries, other.libraries);
  move_into(value_functions, other.value_functions);
  move_into(purposes, other.purposes);
  sort();
}

std::string encode(const Tables& tables) {
  Writer writer;
  writer(kFormat, tables);
  return writer.take();
}

Api decode_api(std::string_view bytes) {
  Api api;
  Reader reader(bytes);
  reader(api);
  return api;
}

Expected<Tables> decode_tables(std::string_view bytes) {
  return decode(bytes, false);
}

Expected<Tables> decode_tables_packed(std::string_view bytes) {
  return decode(bytes, true);
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string fold_spelling(std::string_view spelling) {
  std::string out;
  out.reserve(spelling.size());
  for (char c : spelling) {
    if (c == '-' || c == '_' || c == '/' || c == '.' || c == ':' || c == ' ') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

bool makes_occurrences(const Api& api, std::string_view language) {
  if (!api.asset.empty()) return true;
  return api.amend && language == "c" && std::ranges::any_of(api.set, [](const Binding& binding) {
           const std::string& name = binding.property;
           return name == "key" || name == "iv" || name == "nonce" || name == "salt" || name == "password";
         });
}

}  // namespace vitrine::knowledge
