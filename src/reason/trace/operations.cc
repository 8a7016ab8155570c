#include <openssl/evp.h>

#include <algorithm>
#include <cctype>
#include <charconv>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

std::optional<std::string> decode_hex(std::string_view text) {
  std::string out;
  int high = -1;
  for (char c : text) {
    int digit = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
    if (digit < 0) return std::nullopt;
    if (high < 0) {
      high = digit;
    } else {
      out.push_back(static_cast<char>(high * 16 + digit));
      high = -1;
    }
  }
  return high < 0 ? std::optional<std::string>(out) : std::nullopt;
}

std::string encode_hex(std::string_view bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (char c : bytes) {
    out.push_back(kDigits[static_cast<unsigned char>(c) >> 4]);
    out.push_back(kDigits[static_cast<unsigned char>(c) & 15]);
  }
  return out;
}

std::optional<std::string> decode_base64(std::string_view text) {
  std::string clean;
  for (char c : text) {
    if (c == '\n' || c == '\r' || c == ' ') continue;
    clean.push_back(c == '-' ? '+' : c == '_' ? '/' : c);
  }
  while (clean.size() % 4 != 0) clean.push_back('=');
  size_t padding = 0;
  while (padding < clean.size() && padding < 2 && clean[clean.size() - 1 - padding] == '=') ++padding;
  std::string out(clean.size() / 4 * 3, '\0');
  int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                             reinterpret_cast<const unsigned char*>(clean.data()), static_cast<int>(clean.size()));
  if (size < 0) return std::nullopt;
  out.resize(static_cast<size_t>(size) - padding);
  return out;
}

// Works on a text's characters: without a text there is no result.
bool takes_no_null(std::string_view operation) {
  static constexpr std::string_view kOnTexts[] = {
      "upper",      "lower",      "trim",          "replace",       "replace-first", "split", "split-pattern",
      "hex-decode", "hex-encode", "base64-decode", "base64-encode", "substring",     "slice", "substring-length",
      "char-at",    "reverse",    "text-length"};
  return std::find(std::begin(kOnTexts), std::end(kOnTexts), operation) != std::end(kOnTexts);
}

std::string encode_base64(std::string_view bytes) {
  std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
  int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                             reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  out.resize(static_cast<size_t>(std::max(size, 0)));
  return out;
}

}  // namespace

ValueId Evaluator::format(const std::vector<ValueId>& operands, bool braces, const Call& call, State& state) {
  if (operands.empty() || !is_text(values_[operands[0]].kind)) return values_.unknown("a format that is not known");
  std::string pattern = values_[operands[0]].text, out;
  size_t next = 1;
  TraceId trace = values_[operands[0]].trace;
  auto put_operand = [&](size_t position) -> bool {
    if (position >= operands.size()) return false;
    const Value& value = values_[operands[position]];
    if (value.kind == ValueKind::kInteger)
      out += std::to_string(value.integer);
    else if (value.kind == ValueKind::kBoolean)
      out += value.integer != 0 ? "true" : "false";
    else if (std::optional<std::string> text = as_text(operands[position], state))
      out += *text;
    else
      return false;
    trace = values_.step(StepKind::kComputed, call.site, trace, value.trace);
    return true;
  };
  for (size_t i = 0; i < pattern.size() && out.size() < kMostText; ++i) {
    char c = pattern[i];
    if (!braces && c == '%' && i + 1 < pattern.size()) {
      if (pattern[i + 1] == '%') {
        out.push_back('%');
        ++i;
        continue;
      }
      size_t j = i + 1;
      while (j < pattern.size() && std::string_view("-+ #0123456789.lhz").find(pattern[j]) != std::string_view::npos)
        ++j;
      if (j >= pattern.size() || std::string_view("sdiuv").find(pattern[j]) == std::string_view::npos ||
          !put_operand(next++)) {
        return values_.unknown("a formatted text with parts that are not known");
      }
      i = j;
    } else if (braces && c == '{') {
      size_t end = pattern.find('}', i);
      if (end == std::string::npos) return values_.unknown("a formatted text");
      std::string inside = pattern.substr(i + 1, end - i - 1);
      int64_t position = 0;
      bool numbered = parse_decimal(inside, &position);
      if ((!inside.empty() && !numbered) || position < 0 || position > 64 ||
          !put_operand(numbered ? static_cast<size_t>(position) + 1 : next++)) {
        return values_.unknown("a formatted text with parts that are not known");
      }
      i = end;
    } else {
      out.push_back(c);
    }
  }
  return values_.string(out, trace);
}

std::optional<ValueId> Evaluator::operate(const knowledge::ValueFunction& chain, const Call& call, State& state) {
  int given = static_cast<int>(call.arguments.size());
  for (const knowledge::ValueFunction* function = &chain; function != nullptr; function = function->next) {
    if (!call.spread && ((function->min_arguments >= 0 && given < function->min_arguments) ||
                         (function->max_arguments >= 0 && given > function->max_arguments))) {
      continue;
    }
    if (!conditions_hold(function->conditions, call, state)) continue;
    std::optional<ValueId> out = operate_one(*function, call, state);
    if (!out) continue;
    if (function->into == -2) return out;
    // What is computed is written into an argument.
    const Argument* target = nullptr;
    int position = 0;
    for (const Argument& argument : call.arguments) {
      if (argument.name.empty() && position++ == function->into) target = &argument;
    }
    Call to = call;
    if (function->into == -1) {
      to.arguments.assign(1, {"", call.receiver, call.receiver_node});
    } else if (target != nullptr) {
      to.arguments.assign(1, *target);
    } else {
      return out;
    }
    if (to.arguments[0].value == 0) return out;
    if (to.arguments[0].node != kNone) write_part(to.arguments[0].node, kPartReason, state);
    copy_content(to.arguments[0].value, *out, to, state);
    return out;
  }
  return std::nullopt;
}

std::optional<ValueId> Evaluator::operate_one(const knowledge::ValueFunction& function, const Call& call,
                                              State& state) {
  std::vector<ValueId> operands;
  std::vector<NodeId> operand_nodes;
  auto positional = [&](int index) -> const Argument* {
    int position = 0;
    for (const Argument& argument : call.arguments) {
      if (argument.name.empty() && position++ == index) return &argument;
    }
    return nullptr;
  };
  if (function.arguments.empty()) {
    if (call.receiver != 0) {
      operands.push_back(call.receiver);
      operand_nodes.push_back(call.receiver_node);
    }
    for (const Argument& argument : call.arguments) {
      operands.push_back(argument.value);
      operand_nodes.push_back(argument.node);
    }
  } else {
    for (size_t i = 0; i < function.arguments.size(); ++i) {
      int index = function.arguments[i];
      if (index < 0) {
        if (call.receiver == 0) return std::nullopt;
        operands.push_back(call.receiver);
        operand_nodes.push_back(call.receiver_node);
      } else if (const Argument* argument = positional(index)) {
        operands.push_back(argument->value);
        operand_nodes.push_back(argument->node);
      } else {
        break;
      }
    }
    int last = function.arguments.empty() ? -1 : function.arguments.back();
    for (int index = last + 1; function.rest; ++index) {
      const Argument* argument = positional(index);
      if (argument == nullptr) break;
      operands.push_back(argument->value);
      operand_nodes.push_back(argument->node);
    }
  }
  const std::string& operation = function.operation;
  if (operation == "copy" && !operand_nodes.empty() && operand_nodes[0] != kNone) {
    write_part(operand_nodes[0], kPartReason, state);
  }
  auto unknown = [&](std::string why) {
    std::string origin = operands.empty() ? "" : content(operands[0], state).origin;
    if (is_constant_origin(origin)) origin.clear();
    return values_.unknown(std::move(why), function.returns, origin);
  };
  if (operation == "new-list" || operation == "new-map" || operation == "row") {
    if (operation == "new-map" && function.arguments.empty()) {
      // Named arguments are entries of their own.
      std::erase_if(operands, [&](ValueId operand) {
        return std::any_of(call.arguments.begin(), call.arguments.end(), [&](const Argument& argument) {
          return argument.value == operand && !argument.name.empty();
        });
      });
    }
    Object object;
    bool list = operation != "new-map";
    object.shape = list ? Shape::kList : Shape::kRecord;
    object.birth = call.node;
    object.type = function.returns;
    object.length = list ? 0 : -1;
    for (size_t i = 0; list && i < operands.size(); ++i) {
      object.elements.push_back(operands[i]);
      object.length = static_cast<int64_t>(object.elements.size());
    }
    if (operation == "new-map" && operands.size() % 2 == 1) {
      // A copy of another map, or of something that is not known.
      const Object* from =
          values_[operands[0]].kind == ValueKind::kObject ? state.object(values_[operands[0]].object) : nullptr;
      if (from != nullptr && from->shape != Shape::kList && from->api == nullptr) {
        object.fields = from->fields;
        object.complete = from->complete;
      } else {
        object.complete = false;
      }
      operands.clear();
    }
    for (size_t i = 0; operation == "new-map" && i + 1 < operands.size(); i += 2) {
      if (std::optional<std::string> key = as_text(operands[i], state))
        object.set_field(*key, operands[i + 1]);
      else
        object.complete = false;
    }
    for (const Argument& argument : call.arguments) {
      if (operation == "new-map" && !argument.name.empty()) object.set_field(argument.name, argument.value);
    }
    ObjectId id = make(std::move(object), state);
    return values_.object(id, function.returns);
  }
  if (operation == "new-text") {
    if (operands.empty() || values_[operands[0]].kind == ValueKind::kInteger) {
      Value empty;
      empty.kind = ValueKind::kString;
      empty.type = function.returns;
      return values_.add(std::move(empty));
    }
    Value copy = values_[operands[0]];
    if (!function.returns.empty()) copy.type = function.returns;
    return values_.add(std::move(copy));
  }
  if (operation == "merge") {
    Object all;
    all.birth = call.node;
    for (ValueId operand : operands) {
      const Object* from =
          values_[operand].kind == ValueKind::kObject ? state.object(values_[operand].object) : nullptr;
      if (from == nullptr || from->shape == Shape::kList || from->api != nullptr) {
        all.complete = all.complete && values_[operand].kind == ValueKind::kNull;
        continue;
      }
      for (const auto& [name, field] : from->fields) all.set_field(name, field);
      all.complete = all.complete && from->complete;
    }
    ObjectId id = make(std::move(all), state);
    return values_.object(id, function.returns);
  }
  if (operation == "construct") {
    if (call.type_arguments.empty() || values_[call.type_arguments[0]].kind != ValueKind::kSymbol) {
      return unknown("a construction of a type that is not known");
    }
    const std::string made_type = values_[call.type_arguments[0]].text;
    if (auto made = apply(catalogue_.constructions(index_.language(), made_type), call, state)) return made;
    return values_.unknown("a value of type `" + made_type + "`", made_type);
  }
  if (operands.empty()) return unknown("a call without what it works on");
  if (operation == "map-elements") {
    if (operands.size() < 2) return unknown("elements that are made by a function that is not known");
    return map_elements(operands[0], operands[1], function.returns, call, state);
  }
  if (operation == "range") {
    // Only how many numbers there are: each is one that the code counts to.
    std::optional<int64_t> from = 0, to = as_integer(operands[0]);
    if (operands.size() > 1) {
      from = to;
      to = as_integer(operands[1]);
    }
    Object numbers;
    numbers.shape = Shape::kList;
    numbers.birth = call.node;
    numbers.complete = false;
    numbers.origin = "literal-array";
    int64_t count = 0;
    bool counted = operands.size() < 3 && from && to && !__builtin_sub_overflow(*to, *from, &count) && count >= 0;
    numbers.length = counted && count < (1 << 26) ? count : -1;
    ObjectId id = make(std::move(numbers), state);
    return values_.object(id, function.returns);
  }
  if (operation == "append-elements") {
    Content before = content(operands[0], state);
    const Object* from =
        values_[operands[0]].kind == ValueKind::kObject ? state.object(values_[operands[0]].object) : nullptr;
    Object list;
    list.shape = Shape::kList;
    list.birth = call.node;
    list.trace = before.trace;
    bool whole =
        from != nullptr && from->shape == Shape::kList && from->complete && !from->zeroed && from->api == nullptr;
    if (whole && !call.spread) {
      list.elements = from->elements;
      list.elements.insert(list.elements.end(), operands.begin() + 1, operands.end());
      list.length = static_cast<int64_t>(list.elements.size());
    } else {
      list.complete = false;
      list.origin = call.spread ? "" : before.origin;
      for (size_t i = 1; i < operands.size(); ++i) {
        if (content(operands[i], state).origin != list.origin) list.origin.clear();
      }
      if (list.origin.empty()) list.origin_reason = "put together from parts that are not known";
    }
    ObjectId id = make(std::move(list), state);
    return values_.object(id, values_[operands[0]].type, before.trace);
  }
  if (operation == "compare") {
    std::optional<std::string> a = as_text(operands[0], state);
    std::optional<std::string> b = operands.size() > 1 ? as_text(operands[1], state) : std::nullopt;
    if (a && b) return values_.integer(*a == *b ? 0 : 1);
    return unknown("a comparison that is not known");
  }
  // One of several: each.
  if (values_[operands[0]].kind == ValueKind::kChoice && operation != "copy" && operation != "fill" &&
      operation != "put" && operation != "add") {
    std::vector<Possible> all = values_.possibilities(operands[0]);
    // Where it is null it throws, or fails: what goes on has another value.
    auto is_null = [&](const Possible& one) { return values_[one.value].kind == ValueKind::kNull; };
    if (takes_no_null(operation) && !std::all_of(all.begin(), all.end(), is_null)) std::erase_if(all, is_null);
    std::vector<Possible> out;
    for (const auto& [alternative, where] : all) {
      Call each = call;
      bool replaced = false;
      if (each.receiver == operands[0]) {
        each.receiver = alternative;
        replaced = true;
      }
      for (Argument& argument : each.arguments) {
        if (!replaced && argument.value == operands[0]) {
          argument.value = alternative;
          replaced = true;
        }
      }
      if (!replaced) return unknown("one of several values");
      if (std::optional<ValueId> one = operate_one(function, each, state)) out.push_back({*one, where});
    }
    return values_.choice(out, std::max<size_t>(limits_.alternatives, out.size()));
  }
  ValueId first = operands[0];
  const Value value = values_[first];
  if (value.kind == ValueKind::kNull && takes_no_null(operation)) return unknown(std::string(kNoText));
  std::optional<std::string> text = as_text(first, state);
  TraceId trace = value.trace != 0 ? values_.step(StepKind::kComputed, call.site, value.trace) : 0;
  auto texts = [&](std::string out) {
    Value result;
    result.kind = value.kind == ValueKind::kBytes ? ValueKind::kBytes : ValueKind::kString;
    result.text = std::move(out);
    result.type = function.returns;
    result.trace = trace;
    return values_.add(std::move(result));
  };
  auto number = [&](size_t index) -> std::optional<int64_t> {
    return index < operands.size() ? as_integer(operands[index]) : std::nullopt;
  };
  if (operation == "identity" || operation == "wrap" || operation == "to-string" || operation == "text" ||
      operation == "bytes" || operation == "copy-return") {
    if (operation == "to-string" && value.kind == ValueKind::kInteger)
      return values_.string(std::to_string(value.integer), trace);
    if (operation == "copy-return" && text) return texts(*text);
    if (operation == "bytes" && value.kind == ValueKind::kInteger) {  // bytes(16): zeros
      Object zeros;
      zeros.shape = Shape::kList;
      zeros.birth = call.node;
      zeros.zeroed = true;
      zeros.length = value.integer >= 0 && value.integer < (1 << 26) ? value.integer : -1;
      zeros.trace = values_.step(StepKind::kLiteral, call.node, 0);
      ObjectId id = make(std::move(zeros), state);
      return values_.object(id, function.returns);
    }
    Value out = value;
    if (!function.returns.empty()) out.type = function.returns;
    if (operation == "bytes" && out.kind == ValueKind::kString) out.kind = ValueKind::kBytes;
    if (operation == "text" && out.kind == ValueKind::kBytes) out.kind = ValueKind::kString;
    if (out.trace != 0) out.trace = trace;
    return values_.add(std::move(out));
  }
  if (operation == "upper" || operation == "lower") {
    if (!text) return unknown(why_unknown(first, state));
    std::string out = *text;
    for (char& c : out) {
      if (operation == "upper" && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
      if (operation == "lower" && c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return texts(std::move(out));
  }
  if (operation == "trim") {
    if (!text) return unknown(why_unknown(first, state));
    std::string strip = " \t\r\n";
    if (operands.size() > 1) {
      std::optional<std::string> given = as_text(operands[1], state);
      if (!given) return unknown("a text without characters that are not known");
      strip = *given;
    }
    size_t from = text->find_first_not_of(strip), to = text->find_last_not_of(strip);
    return texts(from == std::string::npos ? "" : text->substr(from, to - from + 1));
  }
  if (operation == "concat") {
    ValueId out = first;
    for (size_t i = 1; i < operands.size(); ++i) out = compute("+", out, operands[i], call.site, state);
    return out;
  }
  if (operation == "format") return format(operands, false, call, state);
  if (operation == "format-braces") return format(operands, true, call, state);
  if (operation == "substring" || operation == "slice" || operation == "substring-length") {
    std::optional<int64_t> from = number(1), to = number(2);
    int64_t whole = text ? static_cast<int64_t>(text->size()) : 0;
    if (operation == "slice" && from && *from < 0) from = std::max<int64_t>(whole + *from, 0);
    if (operation == "slice" && to && *to < 0) to = std::max<int64_t>(whole + *to, 0);
    if (operation == "substring-length" && from && to) to = *from + std::clamp<int64_t>(*to, 0, 1 << 24);
    if (!text || !from || (operands.size() > 2 && !to)) {
      Content what = content(first, state);
      return values_.unknown("a part of a text that is not known", function.returns, what.origin);
    }
    int64_t size = static_cast<int64_t>(text->size());
    int64_t begin = std::clamp<int64_t>(*from, 0, size), end = to ? std::clamp<int64_t>(*to, begin, size) : size;
    return texts(text->substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin)));
  }
  if (operation == "replace" || operation == "replace-first") {
    std::optional<std::string> what = operands.size() > 1 ? as_text(operands[1], state) : std::nullopt;
    std::optional<std::string> with = operands.size() > 2 ? as_text(operands[2], state) : std::nullopt;
    if (!text || !what || !with || what->empty()) return unknown("a replacement in a text that is not known");
    std::string out;
    bool more = true;
    for (size_t i = 0; i < text->size() && out.size() < kMostText;) {
      if (more && text->compare(i, what->size(), *what) == 0) {
        more = operation == "replace";
        out += *with;
        i += what->size();
      } else {
        out.push_back((*text)[i++]);
      }
    }
    return texts(std::move(out));
  }
  if (operation == "reverse") {
    if (!text) return unknown(why_unknown(first, state));
    return texts(std::string(text->rbegin(), text->rend()));
  }
  if (operation == "split" || operation == "split-pattern") {
    std::optional<std::string> by = operands.size() > 1 ? as_text(operands[1], state) : std::nullopt;
    if (operation == "split-pattern" && by) {
      if (by->size() == 2 && (*by)[0] == '\\' && std::ispunct(static_cast<unsigned char>((*by)[1])) != 0)
        by->erase(0, 1);
      else if (by->find_first_of("\\^$.|?*+()[]{}") != std::string::npos)
        by.reset();
    }
    Object list;
    list.shape = Shape::kList;
    list.birth = call.node;
    if (text && by && !by->empty()) {
      size_t from = 0;
      for (size_t at; (at = text->find(*by, from)) != std::string::npos && list.elements.size() < 256;
           from = at + by->size()) {
        list.elements.push_back(texts(text->substr(from, at - from)));
      }
      list.elements.push_back(texts(text->substr(from)));
      list.length = static_cast<int64_t>(list.elements.size());
    } else {
      // A part comes from where the whole does.
      Content what = content(first, state);
      list.complete = false;
      list.origin = what.origin;
      list.origin_reason = what.origin.empty() ? why_unknown(first, state) : "";
      list.trace = what.trace;
    }
    ObjectId id = make(std::move(list), state);
    return values_.object(id, function.returns, trace);
  }
  if (operation == "append") {
    ValueId out = first;
    for (size_t i = 1; i < operands.size(); ++i) out = compute("+", out, operands[i], call.site, state);
    if (!value.type.empty()) out = values_.typed(out, value.type);
    append_to(operand_nodes[0], out, call.site, state);
    return out;
  }
  if (operation == "resize") {
    Content what = content(first, state);
    std::optional<int64_t> length = number(1);
    Object part;
    part.shape = Shape::kList;
    part.birth = call.node;
    part.complete = false;
    part.origin = what.origin;
    part.origin_reason = what.reason;
    part.trace = what.trace;
    if (value.kind == ValueKind::kObject) part.part_of = value.object;  // perhaps a view of it
    part.length = length && *length >= 0 && *length < (1 << 26) ? *length : -1;
    ObjectId id = make(std::move(part), state);
    return values_.object(id, function.returns, trace);
  }
  if (operation == "join" && operands.size() > 2) {
    // The parts follow the separator as arguments.
    ValueId out = operands[1];
    for (size_t i = 2; i < operands.size(); ++i) {
      out = compute("+", compute("+", out, first, call.site, state), operands[i], call.site, state);
    }
    return out;
  }
  if (operation == "join") {
    const Object* list = nullptr;
    for (ValueId operand : operands) {
      if (values_[operand].kind == ValueKind::kObject && list == nullptr) list = state.object(values_[operand].object);
    }
    std::optional<std::string> separator;
    for (ValueId operand : operands) {
      if (is_text(values_[operand].kind)) separator = values_[operand].text;
    }
    if (list == nullptr || !list->complete || !separator) {
      // Of parts that all come from one place the whole does too.
      if (list != nullptr && list->shape == Shape::kList && !list->origin.empty() && separator) {
        return values_.unknown("joined parts that are not known", function.returns, list->origin);
      }
      return unknown("joined parts that are not known");
    }
    std::string out;
    TraceId parts = 0;
    for (size_t i = 0; i < list->elements.size(); ++i) {
      std::optional<std::string> part = as_text(list->elements[i], state);
      if (!part || out.size() > kMostText) return unknown("joined parts that are not known");
      out += (i > 0 ? *separator : "") + *part;
      parts = values_.step(StepKind::kComputed, call.site, parts, values_[list->elements[i]].trace);
    }
    return values_.string(out, parts);
  }
  if (operation == "text-length") {
    // Up to the first zero: how large the buffer is says nothing.
    if (!text) return unknown("the length of a text that is not known");
    return values_.integer(static_cast<int64_t>(std::min(text->find('\0'), text->size())), trace);
  }
  if (operation == "length") {
    Content what = content(first, state);
    if (what.length_bytes >= 0) return values_.integer(what.length_bytes, trace);
    const Object* object = value.kind == ValueKind::kObject ? state.object(value.object) : nullptr;
    if (object != nullptr && object->shape == Shape::kRecord && object->complete) {
      return values_.integer(static_cast<int64_t>(object->fields.size()), trace);
    }
    return unknown("a length that is not known");
  }
  if (operation == "hex-decode" || operation == "base64-decode") {
    if (!text) return unknown(why_unknown(first, state));
    std::optional<std::string> bytes = operation == "hex-decode" ? decode_hex(*text) : decode_base64(*text);
    if (!bytes) return values_.unknown("a text that does not decode", function.returns, "literal");
    Value out;
    out.kind = ValueKind::kBytes;
    out.text = *bytes;
    out.type = function.returns;
    out.trace = trace;
    return values_.add(std::move(out));
  }
  if (operation == "hex-encode" || operation == "base64-encode") {
    if (!text) return unknown(why_unknown(first, state));
    return values_.string(operation == "hex-encode" ? encode_hex(*text) : encode_base64(*text), trace);
  }
  if (operation == "parse-int") {
    if (value.kind == ValueKind::kInteger) return first;
    int64_t out = 0;
    int base = operands.size() > 1 ? static_cast<int>(number(1).value_or(-1)) : 10;
    if (text && base >= 2 && base <= 36) {
      std::string_view digits = *text;
      std::from_chars_result read = std::from_chars(digits.data(), digits.data() + digits.size(), out, base);
      if (read.ec == std::errc() && read.ptr == digits.data() + digits.size()) return values_.integer(out, trace);
      if (read.ec == std::errc::result_out_of_range) {
        std::string why = "a number of more than 64 bits";
        return values_.traced(values_.unknown(std::move(why), function.returns, content(first, state).origin), trace);
      }
    }
    return unknown(why_unknown(first, state));
  }
  if (operation == "char-at" || operation == "index" || operation == "get") {
    if (operands.size() < 2) return unknown("an element that is not known");
    ValueId got = element_of(first, operands[1], call.node, state);
    // get(key, default) with a key that is not known: any of them, or the default.
    if (operands.size() > 2 && !as_text(operands[1], state) && !as_integer(operands[1]) &&
        values_[operands[1]].kind != ValueKind::kSymbol && values_[got].kind != ValueKind::kUnknown) {
      return values_.choice({got, operands[2]}, limits_.alternatives);
    }
    if (operands.size() > 2 && values_[got].kind == ValueKind::kUnknown) {
      const Object* object = value.kind == ValueKind::kObject ? state.object(value.object) : nullptr;
      if (object != nullptr && object->complete) return operands[2];  // get(key, default)
      return values_.choice({operands[2], got}, limits_.alternatives);
    }
    return got;
  }
  if (operation == "put" || operation == "add") {
    ObjectId target = object_at(operand_nodes[0], first, state);
    if (target == 0) return unknown("a container that is not known");
    Object& object = state.change(target);
    if (operation == "add" && operands.size() > 1) {
      object.shape = Shape::kList;
      object.elements.push_back(operands.back());
      if (object.length >= 0) object.length = static_cast<int64_t>(object.elements.size());
    } else if (operands.size() > 2) {
      std::optional<std::string> key = as_text(operands[1], state);
      if (std::optional<int64_t> index = as_integer(operands[1]); !key && index) key = std::to_string(*index);
      if (!key && values_[operands[1]].kind == ValueKind::kSymbol) key = values_[operands[1]].text;
      if (key)
        object.set_field(*key, operands[2]);
      else
        object.complete = false;
    }
    return first;
  }
  if (operation == "zeros") {
    Object zeros;
    zeros.shape = Shape::kList;
    zeros.birth = call.node;
    zeros.zeroed = true;
    int64_t length = as_integer(first).value_or(-1);
    if (operands.size() > 1) {
      int64_t size = as_integer(operands[1]).value_or(-1);
      bool typed = operand_nodes[0] != kNone && unit_.kind(operand_nodes[0]) == NodeKind::kTypeName;
      // make(type, length) names the length alone; calloc(count, size) means their product.
      if (typed)
        length = size;
      else if (length < 0 || size < 0 || length > (1 << 26) || size > (1 << 26))
        length = -1;
      else
        length *= size;
    }
    zeros.length = length >= 0 && length < (1 << 26) ? length : -1;
    zeros.trace = values_.step(StepKind::kLiteral, call.node, 0);
    zeros.type = function.returns;
    TraceId made = zeros.trace;
    ObjectId id = make(std::move(zeros), state);
    return values_.object(id, function.returns, made);
  }
  if (operation == "fill") {
    ObjectId target = object_at(operand_nodes[0], first, state);
    if (target == 0) return first;
    // Nothing to fill with: zeros.
    ValueId filling = operands.size() > 1 ? operands[1] : values_.integer(0);
    Content what = content(filling, state);
    std::optional<int64_t> with = as_integer(filling);
    Object& object = state.change(target);
    if (object.api != nullptr) return first;
    object.elements.clear();
    object.zeroed = false;
    object.complete = false;
    object.origin = with && *with == 0 ? "zero" : is_constant_origin(what.origin) ? "literal-array" : what.origin;
    object.origin_reason = object.origin.empty() ? what.reason : "";
    object.trace = values_.step(StepKind::kAssigned, call.site, 0);
    return first;
  }
  if (operation == "copy" || operation == "array-copy") {
    size_t from = operation == "copy" ? 1 : 2;  // array-copy: source, source position, target
    if (operands.size() <= from) return first;
    Call to = call;
    ValueId target = operation == "copy" ? first : operands[2];
    ValueId source_value = operation == "copy" ? operands[1] : first;
    to.arguments.assign(1, {"", target, operation == "copy" ? operand_nodes[0] : operand_nodes[2]});
    copy_content(target, source_value, to, state);
    return target;
  }
  if (operation == "min" || operation == "max") {
    std::optional<int64_t> a = number(0), b = number(1);
    if (a && b) return values_.integer(operation == "min" ? std::min(*a, *b) : std::max(*a, *b), trace);
    return unknown("the smaller or larger of values that are not known");
  }
  if (operation == "reads") return unknown("the result of a function that only reads");
  if (operation == "ends") {
    // Only a statement of its own: what stands in `a || exit(1)` may not be reached.
    NodeId statement = call.node == kNone ? kNone : index_.parent(call.node);
    if (statement != kNone && unit_.kind(statement) == NodeKind::kExpression) {
      state.flow = Flow::kReturn;
      state.result = 0;
    }
    return unknown("the result of a function that does not return");
  }
  return std::nullopt;
}

}  // namespace vitrine::trace
