#include <algorithm>
#include <utility>

#include "read/source/lang/groovy_lowering.h"

namespace vitrine::source {

namespace {

constexpr std::string_view kPrimitives[] = {"byte",    "short", "int",    "long", "char",
                                            "boolean", "float", "double", "void"};
constexpr std::string_view kModifiers[] = {"public",   "private",   "protected",    "static",   "final",
                                           "abstract", "transient", "synchronized", "volatile", "native",
                                           "strictfp", "def",       "var",          "default"};

template <size_t N>
bool one_of(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

bool GroovyLowering::is_type_word(std::string_view name) const {
  return !name.empty() && ((name[0] >= 'A' && name[0] <= 'Z') || one_of(kPrimitives, name));
}

// a.b.C<D, ?>[]
uint32_t GroovyLowering::behind_type(uint32_t index) const {
  const std::vector<Token>& all = place_.tokens;
  const uint32_t end = static_cast<uint32_t>(all.size()) - 1;
  uint32_t at = index;
  if (at >= end || all[at].kind != TokenKind::kWord) return index;
  std::string_view last = written(all[at]);
  ++at;
  while (at + 1 < end && written(all[at]) == "." && all[at + 1].kind == TokenKind::kWord && !all[at + 1].on_new_line) {
    last = written(all[at + 1]);
    at += 2;
  }
  if (!is_type_word(last)) return index;
  if (at < end && written(all[at]) == "<") {
    int depth = 0;
    constexpr uint32_t kLongest = 200;
    for (uint32_t to = at; to < end && to < at + kLongest; ++to) {
      const std::string_view here = written(all[to]);
      if (here == "<") {
        ++depth;
      } else if (here == ">" || here == ">>>") {
        depth -= static_cast<int>(here.size());
      } else if (all[to].kind != TokenKind::kWord && here != "," && here != "." && here != "?" && here != "[" &&
                 here != "]" && here != "&") {
        return at;
      }
      if (depth <= 0) {
        at = to + 1;
        break;
      }
    }
  }
  while (at + 1 < end && written(all[at]) == "[" && written(all[at + 1]) == "]") at += 2;
  return at;
}

NodeId GroovyLowering::type() {
  const uint32_t stop = behind_type(place_.at), from = begin();
  if (stop == place_.at) return kNone;
  std::string whole(word());
  Children given;
  skip();
  while (place_.at < stop && is(".")) {
    skip();
    if (whole.size() < kMaxScopeBytes) whole += "." + std::string(word());
    skip();
  }
  uint16_t flags = 0;
  if (is("<")) {
    for (uint32_t at = place_.at; at < stop; ++at) {
      const Token& one = place_.tokens[at];
      if (one.kind != TokenKind::kWord || written(place_.tokens[at - 1]) == ".") continue;
      given.push_back(make_over(NodeKind::kTypeName, one.begin, one.end, {}, {.text = intern(written(one))}));
    }
  }
  size_t dimensions = 0;
  for (uint32_t at = place_.at; at < stop; ++at) {
    if (written(place_.tokens[at]) == "]") ++dimensions;
  }
  place_.at = stop;
  if (dimensions > 0) flags |= kArrayType;
  for (size_t n = 1; n < dimensions && n < 4; ++n) whole += "[]";
  return node(NodeKind::kTypeName, from, given, {.text = intern(whole), .flags = flags});
}

NodeId GroovyLowering::annotation() {
  const uint32_t from = begin();
  skip();
  std::string whole(word());
  skip();
  while (is(".") && token(1).kind == TokenKind::kWord) {
    skip();
    if (whole.size() < kMaxScopeBytes) whole += "." + std::string(word());
    skip();
  }
  Children given;
  if (is("(") && !token().on_new_line) {
    Children outer;
    outer.swap(before_);
    arguments(given);
    before_.swap(outer);
  }
  return node(NodeKind::kAnnotation, from, given, {.text = intern(whole)});
}

GroovyLowering::Modifiers GroovyLowering::modifiers() {
  Modifiers out;
  while (!at_end()) {
    if (is("@") && token(1).kind == TokenKind::kWord && !is("interface", 1)) {
      out.annotations.push_back(annotation());
      out.any = true;
      continue;
    }
    if (token().kind != TokenKind::kWord || !one_of(kModifiers, word())) return out;
    // A property or argument may be called so.
    if (is(":", 1) || is("(", 1) || is(".", 1) || (is("=", 1) && !is("def"))) {
      const bool several = is("def") && is("(", 1);
      if (!several) return out;
    }
    if (is("default") && !in_interface_) return out;
    if (is("synchronized") && is("(", 1)) return out;
    if (is("static")) out.flags |= kStatic;
    if (is("final")) out.flags |= kConst;
    if (is("abstract")) out.flags |= kAbstract;
    if (is("def") || is("var")) out.defines = true;
    out.any = true;
    skip();
  }
  return out;
}

void GroovyLowering::annotate(const Modifiers& given, NodeId owner) {
  for (NodeId one : given.annotations) builder_.annotate(owner, one);
}

void GroovyLowering::import(Children& out) {
  const uint32_t from = begin();
  skip();
  const bool is_static = take("static");
  std::string whole(word());
  skip();
  bool all = false;
  while (take(".")) {
    if (is("*")) {
      all = true;
      skip();
      break;
    }
    if (whole.size() < kMaxScopeBytes) whole += "." + std::string(word());
    skip();
  }
  (void)is_static;
  std::string_view local = all ? std::string_view() : std::string_view(whole).substr(whole.rfind('.') + 1);
  if (take("as")) {
    local = word();
    skip();
  }
  out.push_back(node(NodeKind::kImport, from, {}, {.text = intern(local), .text2 = intern(whole)}));
}

// Classes and methods, and what has modifiers; false where none begins here, and then nothing is read.
bool GroovyLowering::definition(Children& out) {
  const uint32_t start = place_.at, from = begin();
  Modifiers given = modifiers();
  const bool is_annotation_type = is("@") && is("interface", 1);
  if (is_annotation_type) skip();
  const bool is_type = (is("class") || is("interface") || is("trait") || is("enum") || is("record")) &&
                       token(1).kind == TokenKind::kWord &&
                       (is("{", 2) || token(2).kind == TokenKind::kWord || is("<", 2) || is("(", 2));
  if (is_type) {
    out.push_back(type_definition(given, from));
    return true;
  }
  if (is("<") && given.any) {
    // <T> T name(…)
    uint32_t at = place_.at;
    while (at + 1 < place_.tokens.size() && written(place_.tokens[at]) != ">" && at < place_.at + 40) ++at;
    place_.at = std::min<uint32_t>(at + 1, static_cast<uint32_t>(place_.tokens.size()) - 1);
  }
  if (given.defines && is("(")) {
    several(given.flags, out);
    return true;
  }
  // The type is left out, or stands before the name.
  uint32_t behind = behind_type(place_.at);
  auto is_method_at = [&](uint32_t at) {
    const std::vector<Token>& all = place_.tokens;
    if (at + 1 >= all.size() ||
        (all[at].kind != TokenKind::kWord && all[at].kind != TokenKind::kText && all[at].kind != TokenKind::kValued)) {
      return false;
    }
    if (written(all[at + 1]) != "(") return false;
    const Token& behind_it = all[std::min<size_t>(close_of(at + 1) + 1, all.size() - 1)];
    const std::string_view next = written(behind_it);
    const bool has_body = next == "{" || next == "throws";
    return has_body || (in_class_ && (behind_it.on_new_line || next == ";" || next == "}" || next == "default"));
  };
  const bool constructs = in_class_ && word() == type_name_ && is_method_at(place_.at);
  const bool untyped = !constructs && given.any && is_method_at(place_.at);
  const bool typed =
      !constructs && !untyped && behind != place_.at && !place_.tokens[behind].on_new_line && is_method_at(behind);
  if (constructs || untyped || typed) {
    const bool is_void = typed && is("void");
    const NodeId returns = typed ? type() : kNone;
    if (constructs) given.flags |= kConstructor;
    out.push_back(method(given, from, returns, is_void || constructs));
    return true;
  }
  // A variable or property: Type name, def name, final name = …
  const bool has_type = behind != place_.at && behind + 1 < place_.tokens.size() &&
                        place_.tokens[behind].kind == TokenKind::kWord && !place_.tokens[behind].on_new_line;
  const std::string_view name = has_type ? written(place_.tokens[behind]) : word();
  const uint32_t name_at = has_type ? behind : place_.at;
  const Token& next = place_.tokens[std::min<size_t>(name_at + 1, place_.tokens.size() - 1)];
  const std::string_view follows = written(next);
  const bool ends = next.on_new_line || next.kind == TokenKind::kEnd || follows == "=" || follows == ";" ||
                    follows == "," || follows == "}";
  if ((!has_type && !given.any) || !ends || place_.tokens[name_at].kind != TokenKind::kWord || name == "as" ||
      name == "in" || name == "instanceof") {
    if (given.any && !given.defines && given.flags == 0 && start != place_.at) return false;  // only annotations
    place_.at = start;
    return false;
  }
  const NodeId of = has_type ? type() : kNone;
  const NodeKind kind = in_class_ ? NodeKind::kField : NodeKind::kDeclare;
  const bool outer_class = std::exchange(in_class_, false);
  do {
    const uint32_t at = begin();
    const StringId called = intern(word());
    skip();
    Children initial;
    Children outer;
    if (kind == NodeKind::kField) outer.swap(before_);
    if (take("=")) {
      NodeId value = expression();
      if (of != kNone && (builder_.at(of).flags & kArrayType) && kind_of(value) == NodeKind::kArray &&
          builder_.at(value).type == kNone) {
        builder_.at(value).type = of;
      }
      if (kind == NodeKind::kField && !before_.empty()) {
        before_.push_back(node(NodeKind::kReturn, at, {value}));
        const NodeId body = node(NodeKind::kBlock, at, before_);
        value = node(NodeKind::kCall, at, {lambda_of(at, {}, body)});
        before_.clear();
      }
      initial.push_back(value);
    }
    if (kind == NodeKind::kField) outer.swap(before_);
    out.insert(out.end(), before_.begin(), before_.end());
    before_.clear();
    const NodeId made = node(kind, at, initial, {.text = called, .type = of, .flags = given.flags});
    annotate(given, made);
    out.push_back(made);
  } while (take(",") && token().kind == TokenKind::kWord);
  in_class_ = outer_class;
  return true;
}

void GroovyLowering::parameters(Children& out) {
  const uint32_t close = close_of(place_.at);
  skip();
  while (place_.at < close) {
    const uint32_t start = place_.at, from = begin();
    const Modifiers given = modifiers();
    const uint32_t behind = behind_type(place_.at);
    NodeId of = kNone;
    const bool has_type = behind != place_.at && behind < close &&
                          (place_.tokens[behind].kind == TokenKind::kWord || written(place_.tokens[behind]) == "." ||
                           written(place_.tokens[behind]) == "..");
    if (has_type) of = type();
    bool variadic = false;
    while (is("..") || is(".") || is("...")) {
      variadic = true;
      skip();
    }
    const StringId called = intern(word());
    if (token().kind == TokenKind::kWord) skip();
    Children initial;
    if (take("=")) initial.push_back(whole_expression());
    const NodeId made = node(NodeKind::kParameter, from, initial,
                             {.text = called, .type = of, .flags = static_cast<uint16_t>(variadic ? kVariadic : 0)});
    annotate(given, made);
    out.push_back(made);
    if (!take(",") && place_.at < close) skip_to(std::max(place_.at + 1, start + 1));
  }
  place_.at = std::max(place_.at, close);
  take(")");
}

NodeId GroovyLowering::method(const Modifiers& given, uint32_t from, NodeId returns, bool is_void) {
  std::string_view simple = word();
  if (token().kind != TokenKind::kWord && simple.size() > 2) simple = simple.substr(1, simple.size() - 2);
  skip();
  uint16_t flags = static_cast<uint16_t>(given.flags & ~kConst);
  Children outer, parts;
  outer.swap(before_);
  std::vector<StringId> outer_receivers;
  outer_receivers.swap(receivers_);
  const bool outer_class = std::exchange(in_class_, false);
  parameters(parts);
  if (take("throws")) {
    while (behind_type(place_.at) != place_.at) {
      type();
      if (!take(",")) break;
    }
  }
  if (is("{")) {
    const NodeId body = braced();
    if (!is_void) give_last(body);
    parts.push_back(body);
  } else {
    if (take("default")) whole_expression();  // of an annotation
    parts.push_back(node(NodeKind::kBlock, last_end()));
    flags |= kNoBody;
    if (in_interface_) flags |= kAbstract;
  }
  in_class_ = outer_class;
  receivers_.swap(outer_receivers);
  before_.swap(outer);
  const NodeId made =
      node(NodeKind::kFunction, from, parts,
           {.text = intern(simple), .text2 = intern(qualified(simple)), .type = returns, .flags = flags});
  annotate(given, made);
  return made;
}

NodeId GroovyLowering::type_definition(const Modifiers& given, uint32_t from) {
  const bool is_interface = is("interface") || is("trait"), is_enum = is("enum");
  skip();
  const std::string simple(word());
  skip();
  uint16_t flags = static_cast<uint16_t>(given.flags & ~(kStatic | kConst));
  if (is_interface) flags |= kInterface;
  if (is_enum) flags |= kEnum;
  Children parts;
  while (!at_end() && !is("{")) {
    const uint32_t stop = behind_type(place_.at);
    if (is("extends") || is("implements") || is(",")) {
      skip();
      const uint32_t at = begin();
      if (NodeId base = type(); base != kNone) parts.push_back(node(NodeKind::kBase, at, {}, {.type = base}));
    } else if (stop != place_.at) {
      place_.at = stop;
    } else {
      skip();
    }
  }
  const std::string whole = qualified(simple);
  std::string outer_scope = std::exchange(scope_, whole), outer_name = std::exchange(type_name_, simple);
  const bool outer_class = std::exchange(in_class_, true), outer_interface = std::exchange(in_interface_, is_interface);
  Children outer;
  outer.swap(before_);
  std::vector<StringId> outer_receivers;
  outer_receivers.swap(receivers_);
  if (is("{")) {
    const Deeper deeper(*this);
    const uint32_t close = close_of(place_.at);
    skip();
    if (deeper.too_deep()) skip_to(close);
    if (is_enum) enum_constants(close, parts);
    members_until(close, parts);
    take("}");
    if (!is_interface && !is_enum && !constructed_.contains(type_name_)) {
      const NodeId constructor = constructor_of_fields(from, parts);
      if (constructor != kNone) parts.push_back(constructor);
    }
  }
  receivers_.swap(outer_receivers);
  before_.swap(outer);
  in_class_ = outer_class;
  in_interface_ = outer_interface;
  scope_ = std::move(outer_scope);
  type_name_ = std::move(outer_name);
  const NodeId made =
      node(NodeKind::kType, from, parts, {.text = intern(simple), .text2 = intern(whole), .flags = flags});
  annotate(given, made);
  return made;
}

// A class that does not say how it is made is made with its properties by name.
NodeId GroovyLowering::constructor_of_fields(uint32_t from, const Children& members) {
  Children parts, statements;
  for (NodeId id : members) {
    const Node known = builder_.at(id);
    if (known.kind != NodeKind::kField || (known.flags & kStatic) != 0) continue;
    const NodeId initial = builder_.unit().child(id, 0);
    Children value{initial};
    if (initial == kNone) {
      value[0] = make_over(NodeKind::kLiteral, known.begin, known.end, {},
                           {.text = intern("null"), .op = static_cast<uint8_t>(LiteralKind::kNull)});
    }
    parts.push_back(
        make_over(NodeKind::kParameter, known.begin, known.end, value, {.text = known.text, .type = known.type}));
    const NodeId self = make_over(NodeKind::kThis, known.begin, known.end);
    const NodeId target = make_over(NodeKind::kMember, known.begin, known.end, {self}, {.text = known.text});
    const NodeId given = make_over(NodeKind::kName, known.end, known.end, {}, {.text = known.text});
    statements.push_back(make_over(NodeKind::kAssign, known.begin, known.end, {target, given}, {.text = intern("=")}));
  }
  if (parts.empty()) return kNone;
  parts.push_back(make_over(NodeKind::kBlock, from, from, statements));
  return make_over(NodeKind::kFunction, from, from, parts,
                   {.text = intern(type_name_), .text2 = intern(qualified(type_name_)), .flags = kConstructor});
}

void GroovyLowering::enum_constants(uint32_t close, Children& out) {
  while (place_.at < close && token().kind == TokenKind::kWord &&
         (is("(", 1) || is(",", 1) || is("{", 1) || is(";", 1) || is("}", 1) || token(1).on_new_line)) {
    const uint32_t from = begin();
    const StringId called = intern(word());
    properties_.insert(word());
    skip();
    const NodeId of = node(NodeKind::kTypeName, from, {}, {.text = intern(type_name_)});
    Children initial, given;
    const bool made_with = is("(");
    if (made_with) arguments(given);
    if (is("{")) given.push_back(anonymous_type(begin(), kNone));
    if (!given.empty()) initial.push_back(node(NodeKind::kNew, from, given, {.type = of}));
    out.push_back(node(NodeKind::kField, from, initial, {.text = called, .type = of, .flags = kStatic | kConst}));
    if (!take(",")) break;
  }
  skip_semicolons();
}

void GroovyLowering::members_until(uint32_t close, Children& out) {
  while (place_.at < close) {
    const uint32_t start = place_.at, from = begin();
    if (take(";") || take(",")) continue;
    in_class_ = true;
    if (is("static") && is("{", 1)) {
      skip();
      const NodeId body = braced();
      builder_.at(body).flags |= kStatic;
      out.push_back(body);
      continue;
    }
    Children pieces;
    if (is("{")) {
      out.push_back(braced());
    } else if (definition(pieces)) {
      out.insert(out.end(), pieces.begin(), pieces.end());
    } else {
      in_class_ = false;
      statement(pieces);
      in_class_ = true;
      const NodeId held = node(NodeKind::kUnknown, from, pieces);
      out.push_back(node(NodeKind::kBlock, from, {held}));
    }
    if (place_.at == start) skip_to(start + 1);
  }
  if (place_.at > close) place_.at = close;
}

NodeId GroovyLowering::anonymous_type(uint32_t from, NodeId of) {
  const std::string whole = qualified("$" + std::to_string(++anonymous_count_));
  std::string outer_scope = std::exchange(scope_, whole), outer_name = std::exchange(type_name_, std::string());
  const bool outer_class = std::exchange(in_class_, true), outer_interface = std::exchange(in_interface_, false);
  Children outer, parts;
  outer.swap(before_);
  if (of != kNone) parts.push_back(node(NodeKind::kBase, from, {}, {.type = of}));
  std::vector<StringId> outer_receivers;
  outer_receivers.swap(receivers_);
  const Deeper deeper(*this);
  const uint32_t close = close_of(place_.at);
  skip();
  if (deeper.too_deep()) skip_to(close);
  members_until(close, parts);
  take("}");
  receivers_.swap(outer_receivers);
  before_.swap(outer);
  in_class_ = outer_class;
  in_interface_ = outer_interface;
  scope_ = std::move(outer_scope);
  type_name_ = std::move(outer_name);
  return node(NodeKind::kType, from, parts, {.text2 = intern(whole), .flags = kAnonymous});
}

}  // namespace vitrine::source
