// What Ruby's own library abbreviates, written out: patterns without signs of their own, ranges as labels, formats with
// names, methods that only hand on.
#include <string>
#include <utility>

#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

namespace {

// A regular expression that asks for a plain text: /old/, /\Aold/, /old\z/; /^old/ and /old$/ of any line.
struct PlainPattern {
  std::string_view text;
  bool from_start = false, to_end = false, of_line = false;
};

bool plain_pattern(std::string_view written, PlainPattern& out) {
  if (written.size() < 3 || written.front() != '/' || written.back() != '/') return false;
  written = written.substr(1, written.size() - 2);
  out.of_line = written.starts_with('^') || (written.ends_with('$') && !written.ends_with("\\$"));
  const bool line_start = written.starts_with('^');
  out.from_start = line_start || written.starts_with("\\A");
  if (out.from_start) written.remove_prefix(line_start ? 1 : 2);
  const bool line_end = written.ends_with('$') && !written.ends_with("\\$");
  out.to_end = line_end || written.ends_with("\\z");
  if (out.to_end) written.remove_suffix(line_end ? 1 : 2);
  out.text = written;
  return !written.empty() && written.find_first_of(".^$*+?()[]{}|\\#") == std::string_view::npos;
}

bool may_not_return(std::string_view called) {
  return called == "raise" || called == "fail" || called == "abort" || called == "exit" || called == "throw";
}

}  // namespace

// Does the text match the pattern? kNone where that is not a plain one.
NodeId RubyLowering::matches(const Item& item, NodeId subject, const Item& pattern) {
  PlainPattern plain;
  if (pattern.kind != kRegexSymbol || !plain_pattern(text(pattern), plain)) return kNone;
  const NodeId asked = literal(LiteralKind::kString, pattern, plain.text);
  if (plain.of_line && (!plain.from_start || !plain.to_end)) {
    // (A text of one line, or behind or before the end of one.)
    auto call = [&](std::string_view how, const std::string& what) {
      const NodeId member = add(NodeKind::kMember, item, {subject}, how);
      return add(NodeKind::kCall, item, {member, literal(LiteralKind::kString, pattern, what)});
    };
    const std::string own(plain.text);
    const NodeId whole = call(plain.from_start ? "start_with?" : "end_with?", own);
    const NodeId line = call("contains_text?", plain.from_start ? "\n" + own : own + "\n");
    return add(NodeKind::kBinary, item, {whole, line}, "||");
  }
  if (plain.of_line) return kNone;
  if (plain.from_start && plain.to_end) return add(NodeKind::kBinary, item, {subject, asked}, "==");
  const std::string_view how = plain.from_start ? "start_with?" : plain.to_end ? "end_with?" : "contains_text?";
  return add(NodeKind::kCall, item, {add(NodeKind::kMember, item, {subject}, how), asked});
}

// What decides: `text =~ /old/` is asked for its truth only. kNone for nothing.
NodeId RubyLowering::condition(const Item& item) {
  if (item && item.kind == kParenthesizedStatementsSymbol) {
    Items inside(*this, item);
    const Item only = inside.first_named();
    if (only && only.kind == kBinarySymbol && !inside.nth_named(1)) return condition(only);
  }
  if (!item || item.kind != kBinarySymbol) return expression_or_none(item);
  Items items(*this, item);
  Item left = items.with_field(kLeftField), right = items.with_field(kRightField);
  const std::string_view written = text_or_empty(items.with_field(kOperatorField));
  const bool both = written == "&&" || written == "and", negated = written == "!~";
  if (left && right && (both || written == "||" || written == "or")) {
    const NodeId first = condition(left);
    return add(NodeKind::kBinary, item, {first, condition(right)}, both ? "&&" : "||");
  }
  if (!left || !right || (written != "=~" && !negated)) return expression(item);
  if (left.kind == kRegexSymbol) std::swap(left, right);
  PlainPattern plain;
  if (right.kind != kRegexSymbol || !plain_pattern(text(right), plain)) return expression(item);
  const NodeId found = matches(item, expression(left), right);
  if (found == kNone) return expression(item);
  return negated ? add(NodeKind::kUnary, item, {found}, "!") : found;
}

// Do the labels of a `when` hold ranges or patterns, which no value is equal to?
bool RubyLowering::asks_further(const Item& when_item) {
  Items parts(*this, when_item);
  for (size_t k = 0; k < parts.size(); ++k) {
    if (parts[k].kind != kPatternSymbol) continue;
    const Item value = Items(*this, parts[k]).first_named();
    if (value && value.kind == kConstantSymbol && !constants_.contains(std::string(text(value)))) return true;
    if (value && value.kind == kIdentifierSymbol && functions_.contains(std::string(text(value)))) return true;
    if (value &&
        (value.kind == kRangeSymbol || value.kind == kRegexSymbol || value.kind == kSplatArgumentSymbol ||
         (value.kind == kParenthesizedStatementsSymbol && Items(*this, value).first_named().kind == kRangeSymbol)))
      return true;
  }
  return false;
}

// Does this label of a `when` hold of the subject?
NodeId RubyLowering::label_holds(NodeId value, const Item& label) {
  Item asked = label;
  if (asked.kind == kParenthesizedStatementsSymbol) asked = Items(*this, label).first_named();
  if (asked.kind == kConstantSymbol && !constants_.contains(std::string(text(asked))))
    return add(NodeKind::kBinary, label, {value, expression(asked)}, "instanceof");
  if (asked.kind == kIdentifierSymbol && functions_.contains(std::string(text(asked))))
    return add(NodeKind::kCall, label, {expression(asked), value});
  if (asked.kind == kRegexSymbol) {
    const NodeId found = matches(label, value, asked);
    return found != kNone ? found : add(NodeKind::kUnknown, label, {value});
  }
  if (asked.kind == kSplatArgumentSymbol) {  // when *NAMES
    const Item list = Items(*this, asked).first_named();
    if (!list) return unknown(label);
    return add(NodeKind::kCall, label, {add(NodeKind::kMember, label, {expression(list)}, "include?"), value});
  }
  if (asked.kind != kRangeSymbol) return add(NodeKind::kBinary, label, {value, expression(label)}, "==");
  Items items(*this, asked);
  const Item from = items.with_field(kBeginField), to = items.with_field(kEndField);
  NodeId holds = from ? add(NodeKind::kBinary, label, {value, expression(from)}, ">=") : kNone;
  if (to) {
    const std::string_view how = items.has_token("...") ? "<" : "<=";
    const NodeId below = add(NodeKind::kBinary, label, {value, expression(to)}, how);
    holds = holds == kNone ? below : add(NodeKind::kBinary, label, {holds, below}, "&&");
  }
  return holds != kNone ? holds : unknown(label);
}

// number.between?(1, 9), number.even?, 2.pow(10), text.match?(/old/); kNone for any other question.
NodeId RubyLowering::asked_of(const Item& item, const Item& receiver, std::string_view name, const Item& first,
                              const Item& second) {
  if (name == "between?" && first && second) {
    const NodeId value = expression(receiver);
    const NodeId above = add(NodeKind::kBinary, item, {value, expression(first)}, ">=");
    return add(NodeKind::kBinary, item, {above, add(NodeKind::kBinary, item, {value, expression(second)}, "<=")}, "&&");
  }
  if ((name == "even?" || name == "odd?") && !first) {
    const NodeId two = literal(LiteralKind::kInteger, item, "2");
    const NodeId rest = add(NodeKind::kBinary, item, {expression(receiver), two}, "%");
    return add(NodeKind::kBinary, item, {rest, literal(LiteralKind::kInteger, item, "0")},
               name == "odd?" ? "!=" : "==");
  }
  if (!first || second) return kNone;
  if (name == "div" || name == "modulo") {
    const NodeId value = expression(receiver);
    return add(NodeKind::kBinary, item, {value, expression(first)}, name == "div" ? "/" : "%");
  }
  if (name == "divmod") {
    const NodeId value = expression(receiver), by = expression(first);
    const NodeId whole = add(NodeKind::kBinary, item, {value, by}, "/");
    return add(NodeKind::kArray, item, {whole, add(NodeKind::kBinary, item, {value, by}, "%")});
  }
  if (name == "pow") return add(NodeKind::kBinary, item, {expression(receiver), expression(first)}, "**");
  PlainPattern plain;
  if (name == "match?" && first.kind == kRegexSymbol && plain_pattern(text(first), plain))
    return matches(item, expression(receiver), first);
  if (name == "match?" && receiver.kind == kRegexSymbol && plain_pattern(text(receiver), plain))
    return matches(item, expression(first), receiver);
  if ((name == "partition" || name == "rpartition") && first.kind == kStringSymbol) {
    // (Where the separator is not there: all of it and "", with rpartition "" and all of it.)
    const bool from_end = name == "rpartition";
    const NodeId whole = expression(receiver), separator = expression(first);
    const NodeId nothing = literal(LiteralKind::kString, item, "");
    const NodeId before = add(NodeKind::kMember, item, {whole}, from_end ? "text_before_last" : "text_before");
    const NodeId behind = add(NodeKind::kMember, item, {whole}, from_end ? "text_behind_last" : "text_behind");
    const NodeId left = from_end ? add(NodeKind::kCall, item, {before, separator, nothing})
                                 : add(NodeKind::kCall, item, {before, separator});
    const NodeId right = from_end ? add(NodeKind::kCall, item, {behind, separator})
                                  : add(NodeKind::kCall, item, {behind, separator, nothing});
    return add(NodeKind::kArray, item, {left, add(NodeKind::kUnknown, item, {}), right});
  }
  return kNone;
}

// list.reject { |x| … } is list.select of what its block says no to.
NodeId RubyLowering::rejected(const Item& item, const Item& receiver, const Item& given) {
  const Item names = Items(*this, given).with_field(kParametersField);
  if (names && Items(*this, names).nth_named(1)) return kNone;
  static constexpr std::string_view kElement = "(element)";
  const NodeId base = expression(receiver);
  const NodeId asked = block_function(given, given);
  const NodeId answer = add(NodeKind::kCall, given, {asked, add(NodeKind::kName, given, {}, kElement)});
  const NodeId returned = add(NodeKind::kReturn, given, {add(NodeKind::kUnary, given, {answer}, "!")});
  const NodeId done = add(NodeKind::kBlock, given, {returned});
  const NodeId function_made = add(NodeKind::kFunction, given, {add(NodeKind::kParameter, given, {}, kElement), done});
  at(function_made).flags |= kThisAround;
  const NodeId member = add(NodeKind::kMember, item, {base}, "select");
  return add(NodeKind::kCall, item, {member, add(NodeKind::kLambda, given, {function_made})});
}

// names.each_with_object({}) { |name, all| all[name] = … }: a loop, and what is gathered in it.
NodeId RubyLowering::gathered(const Item& item, const Item& receiver, const Item& begun, const Item& given) {
  Items parts(*this, given);
  const Item names = parts.with_field(kParametersField), inner = parts.with_field(kBodyField);
  if (!names || !inner) return kNone;
  const Item each = Items(*this, names).nth_named(0), all = Items(*this, names).nth_named(1);
  const bool taken_apart = each && each.kind == kDestructuredParameterSymbol;
  if (!all || all.kind != kIdentifierSymbol || (each.kind != kIdentifierSymbol && !taken_apart)) return kNone;
  NodeId over = expression(receiver);
  if (taken_apart) over = add(NodeKind::kCall, receiver, {add(NodeKind::kMember, receiver, {over}, "to_a")});
  const NodeId first = expression(begun);
  variables_.push_back({});
  inside_.push_back(Inside::kLoop);
  set_variable(text(all));
  if (taken_apart) declare_names(each);
  if (!taken_apart) set_variable(text(each));
  const NodeId element = taken_apart ? sequence(each) : word(each);
  NodeId repeated = kNone;
  {
    Nodes statements_inside(*this);
    body(inner, statements_inside, {});
    repeated = add(NodeKind::kBlock, given, statements_inside);
  }
  const NodeId begins = add(NodeKind::kAssign, all, {word(all), first}, "=");
  const NodeId goes = add(NodeKind::kLoop, item, {element, over, kNone, repeated}, "each");
  const NodeId done = add(NodeKind::kReturn, item, {word(all)});
  inside_.pop_back();
  variables_.pop_back();
  const NodeId made = add(NodeKind::kFunction, item, {add(NodeKind::kBlock, item, {begins, goes, done})});
  at(made).flags |= kThisAround;
  return add(NodeKind::kCall, item, {add(NodeKind::kLambda, item, {made})});
}

// options.fetch(:rounds) { 1000 } is options.fetch(:rounds, 1000), where the block is one value.
NodeId RubyLowering::fetched(const Item& item, const Item& receiver, const Item& key, const Item& given) {
  Items parts(*this, given);
  const Item inner = parts.with_field(kBodyField);
  Item only;
  if (parts.with_field(kParametersField) || !inner || !plain_branch(inner, only)) return kNone;
  if (only.kind == kIdentifierSymbol && may_not_return(text(only))) return kNone;
  if (only.kind == kCallSymbol && may_not_return(text_or_empty(Items(*this, only).with_field(kMethodField))))
    return kNone;
  const NodeId member = add(NodeKind::kMember, item, {expression(receiver)}, "fetch");
  const NodeId key_node = expression(key);
  return add(NodeKind::kCall, item, {member, key_node, expression(only)});
}

// format("%<kind>s%{bits}", kind: …, bits: …): the parts one after the other. kNone where it has other directives.
NodeId RubyLowering::named_format(const Item& item, std::string_view form, const Item& holder) {
  std::map<std::string, Item, std::less<>> given;
  {
    Items items(*this, holder);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind != kPairSymbol) continue;
      Items pair(*this, items[i]);
      std::string key;
      const Item value = pair.with_field(kValueField);
      if (value && key_text(pair.with_field(kKeyField), key)) given[key] = value;
    }
  }
  std::vector<std::pair<std::string, const Item*>> parts(1);
  for (size_t i = 0; i < form.size(); ++i) {
    if (form[i] != '%') {
      parts.back().first += form[i];
      continue;
    }
    const char opens = i + 1 < form.size() ? form[i + 1] : '\0';
    if (opens != '{' && opens != '<') return kNone;
    const size_t end = form.find(opens == '{' ? '}' : '>', i);
    if (end == std::string_view::npos) return kNone;
    const auto found = given.find(form.substr(i + 2, end - i - 2));
    if (found == given.end()) return kNone;
    const bool typed = opens == '<';
    if (typed && (end + 1 >= form.size() || (form[end + 1] != 's' && form[end + 1] != 'd'))) return kNone;
    i = typed ? end + 1 : end;
    parts.emplace_back(std::string(), &found->second);
    parts.emplace_back();
  }
  if (parts.size() == 1) return kNone;
  Nodes children(*this);
  for (const auto& [plain, value] : parts) {
    if (value != nullptr) {
      children.push(expression(*value));
    } else if (!plain.empty()) {
      children.push(literal(LiteralKind::kString, item, plain));
    }
  }
  return add(NodeKind::kConcat, item, children);
}

// Thread.current[:bits]: a variable that all methods see.
bool RubyLowering::thread_local_name(const Item& item, std::string& name) {
  if (item.kind != kElementReferenceSymbol) return false;
  Items items(*this, item);
  const Item object = items.with_field(kObjectField), key = items.nth_named(1);
  if (!object || !key || items.nth_named(2) || text(object) != "Thread.current" || !constant_text(key, name))
    return false;
  name = "$Thread.current." + name;
  return true;
}

// A method that hands its arguments on to `to`.`of`, or to the own method `of`.
NodeId RubyLowering::hands_on(const Item& item, std::string_view own, NodeId to, std::string_view of) {
  const NodeId called = to == kNone ? add(NodeKind::kName, item, {}, of) : add(NodeKind::kMember, item, {to}, of);
  const NodeId rest = add(NodeKind::kSpread, item, {add(NodeKind::kName, item, {}, "(rest)")});
  const NodeId returned = add(NodeKind::kReturn, item, {add(NodeKind::kCall, item, {called, rest})});
  const NodeId parameter_made = add(NodeKind::kParameter, item, {}, "(rest)");
  at(parameter_made).text2 = intern("*");
  at(parameter_made).flags |= kVariadic;
  const NodeId made = add(NodeKind::kFunction, item, {parameter_made, add(NodeKind::kBlock, item, {returned})}, own);
  at(made).text2 = intern(qualified(own));
  return made;
}

// `delegate :bits, to: :inner`, `def_delegators :@inner, :bits`, `def_delegator :@inner, :size, :bits`.
bool RubyLowering::delegating(std::string_view name, const Item& list, Nodes& out) {
  std::vector<std::pair<Item, std::string>> names;
  std::string to;
  {
    Items items(*this, list);
    for (size_t i = 0; i < items.size(); ++i) {
      std::string one;
      if (!items[i].named) continue;
      if (items[i].kind == kPairSymbol) {
        Items pair(*this, items[i]);
        std::string key;
        if (!key_text(pair.with_field(kKeyField), key) || name != "delegate") return false;
        if (key == "prefix" || key == "private") return false;
        if (key == "to" && !constant_text(pair.with_field(kValueField), to)) return false;
      } else if (constant_text(items[i], one)) {
        names.emplace_back(items[i], one);
      } else {
        return false;
      }
    }
  }
  if (name != "delegate" && !names.empty()) {
    to = names.front().second;
    names.erase(names.begin());
  }
  if (to.empty() || names.empty() || to == "class" || (name == "def_delegator" && names.size() > 2)) return false;
  const std::string of = names.front().second;
  if (name == "def_delegator" && names.size() == 2) names.erase(names.begin());
  for (const auto& [item, own] : names) {
    const NodeId held = to.starts_with("@") ? add(NodeKind::kMember, item, {add(NodeKind::kThis, item, {})}, to)
                                            : add(NodeKind::kCall, item, {add(NodeKind::kName, item, {}, to)});
    out.push(hands_on(item, own, held, name == "def_delegator" ? of : own));
  }
  return true;
}

// `alias bits size`, `alias_method :bits, :size` of a method that this class defines before it.
void RubyLowering::aliased(const Item& item, const std::string& own, const std::string& of, Nodes& out) {
  for (size_t i = 0; i < out.size(); ++i) {
    if (at(out[i]).kind != NodeKind::kFunction || text_of(out[i]) != of) continue;
    const bool of_class = (at(out[i]).flags & kStatic) != 0;
    const NodeId made = hands_on(item, own, kNone, of);
    if (of_class) at(made).flags |= kStatic;
    aliases_.emplace_back(of, made);
    out.push(made);
    return;
  }
}

// The class defines the method anew: its alias is what it was before, which nobody can call now.
void RubyLowering::redefined(std::string_view name) {
  for (auto& [of, made] : aliases_) {
    if (of == name) at(made).text = intern(std::string(text_of(made)) + " behind");
  }
}

}  // namespace vitrine::source::ruby
