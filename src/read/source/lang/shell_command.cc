// Commands, pipes and redirections.
#include <algorithm>

#include "read/source/lang/shell_lowering.h"

namespace vitrine::source::shell {
namespace {

// The command's name without its folder.
std::string base_name(std::string_view written) {
  std::string name = unescaped(written);
  size_t slash = name.rfind('/');
  return slash == std::string::npos || slash + 1 == name.size() ? name : name.substr(slash + 1);
}

}  // namespace

void ShellLowering::pipeline(const Item& item, Nodes& out) {
  Items items(*this, item);
  std::vector<Item> stages;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) stages.push_back(items[i]);
  }
  NodeId input = kNone;
  for (size_t i = 0; i + 1 < stages.size(); ++i) input = output_of(stages[i], input);
  if (!stages.empty()) command_statement(stages.back(), input, out);
}

void ShellLowering::command_statement(const Item& item, NodeId input, Nodes& out) {
  mark_lowered(item);
  if (item.kind == kPipeline) return pipeline(item, out);
  if (item.kind == kRedirectedStatement) return redirected(item, input, out);
  if (item.kind != kCommand) {
    if (input != kNone) out.push(add(NodeKind::kExpression, item, {input}));
    return statement(item, out);
  }
  Items items(*this, item);
  std::string_view name = text_or_empty(items.with_field(kNameField));
  std::vector<Item> words;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kVariableAssignment) exported(items[i], out);
    if (items[i].field == kArgumentField) words.push_back(items[i]);
  }
  if (name == "return") {
    out.push(add(NodeKind::kReturn, item, {}));
  } else if (name == "break" || name == "continue") {
    out.push(add(name == "break" ? NodeKind::kBreak : NodeKind::kContinue, item, {}));
  } else if (name == "read") {
    // The variables are what comes before the end of a line.
    for (const Item& word : words) {
      std::string_view one = text(word);
      if (word.kind != kWord || one.starts_with('-')) continue;
      NodeId callee = add(NodeKind::kName, item, {}, "read");
      NodeId value = input == kNone ? add(NodeKind::kCall, item, {callee}) : add(NodeKind::kUnknown, item, {input});
      NodeId target = variable(word, one);
      out.push(add(NodeKind::kAssign, item, {target, value}, "="));
    }
  } else if (name == "shift" && parameters_.all) {
    const bool more = words.size() == 1 && text(words[0]).size() == 1 && text(words[0])[0] > '1';
    for (int times = more ? text(words[0])[0] - '0' : 1; times > 0; --times) {
      NodeId all = add(NodeKind::kName, item, {}, "$@");
      NodeId first = literal(LiteralKind::kInteger, item, "0");
      out.push(add(NodeKind::kExpression, item, {call(item, "shell.shift", {all, first})}));
    }
  } else if (name == "set" && !words.empty() && text(words[0]) == "--") {
    NodeId list = kNone;
    {
      Nodes all(*this);
      for (size_t i = 1; i < words.size(); ++i) argument(words[i], all);
      list = add(NodeKind::kArray, item, all);
    }
    NodeId target = add(NodeKind::kName, item, {}, "$@");
    out.push(add(NodeKind::kAssign, item, {target, list}, "="));
  } else if (NodeId text = name == "echo" || name == "printf" ? printed(item, name) : kNone; text != kNone) {
    out.push(add(NodeKind::kExpression, item, {call(item, "shell.print", {text})}));
  } else {
    out.push(add(NodeKind::kExpression, item, {command(item, input)}));
  }
}

// A command with `< FILE`, here-documents and where its output goes.
void ShellLowering::redirected(const Item& item, NodeId input, Nodes& out) {
  Items items(*this, item);
  Item body = items.with_field(kBodyField);
  std::vector<Item> behind;  // in the pipe that a here-document's first line goes on with
  Item then;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field != kRedirectField && items[i].kind != kHerestringRedirect) continue;
    if (NodeId read = input_of(items[i]); read != kNone) input = read;
    if (items[i].kind != kHeredocRedirect) continue;
    Items parts(*this, items[i]);
    for (size_t k = 0; k < parts.size(); ++k) {
      if (parts[k].kind == kPipeline) {
        Items stages(*this, parts[k]);
        for (size_t n = 0; n < stages.size(); ++n) {
          if (stages[n].named) behind.push_back(stages[n]);
        }
      } else if (parts[k].field == kRightField) {
        then = parts[k];
      }
    }
  }
  if (!behind.empty()) {
    NodeId printed = body ? output_of(body, input) : input;
    for (size_t i = 0; i + 1 < behind.size(); ++i) printed = output_of(behind[i], printed);
    command_statement(behind.back(), printed, out);
  } else if (body) {
    command_statement(body, input, out);
  } else if (input != kNone) {
    out.push(add(NodeKind::kExpression, item, {input}));
  }
  if (then) {
    // Whether the one before it succeeded is not known.
    NodeId when = add(NodeKind::kUnknown, then, {});
    NodeId runs = block(then, {then});
    out.push(add(NodeKind::kIf, then, {when, runs}));
  }
}

// What a redirection gives to read; kNone for one of the output, whose own commands are run all the same.
NodeId ShellLowering::input_of(const Item& redirect) {
  if (redirect.kind == kHeredocRedirect) return heredoc(redirect);
  Items items(*this, redirect);
  if (redirect.kind == kHerestringRedirect) {
    Item given = items.first_named();
    return given ? word(given) : kNone;
  }
  Item file = items.with_field(kDestinationField);
  if (!file || !items.has_token("<")) return kNone;
  NodeId callee = add(NodeKind::kName, redirect, {}, "cat");
  return add(NodeKind::kCall, redirect, {callee, word(file)});
}

// What a statement prints.
NodeId ShellLowering::output_of(const Item& item, NodeId input) {
  mark_lowered(item);
  switch (item.kind) {
    case kCommand: {
      std::string_view name = text_or_empty(Items(*this, item).with_field(kNameField));
      if (name == "echo" || name == "printf") {
        if (NodeId text = printed(item, name); text != kNone) return text;
      }
      bool assigns = Items(*this, item).with_kind(kVariableAssignment).present;
      if (!assigns) return command(item, input);
      break;
    }
    case kPipeline: {
      Items items(*this, item);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named) input = output_of(items[i], input);
      }
      return input;
    }
    case kRedirectedStatement: {
      Items items(*this, item);
      Item body = items.with_field(kBodyField);
      bool elsewhere = !body;
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].field != kRedirectField && items[i].kind != kHerestringRedirect) continue;
        if (NodeId read = input_of(items[i]); read != kNone) input = read;
        Items parts(*this, items[i]);
        const bool errors = text_or_empty(parts.with_field(kDescriptorField)) == "2";
        const bool writes = parts.has_token(">") || parts.has_token(">>") || parts.has_token("&>");
        elsewhere =
            elsewhere || (writes && !errors) ||
            (items[i].kind == kHeredocRedirect && (parts.with_kind(kPipeline) || parts.with_field(kRightField)));
      }
      if (!elsewhere) return output_of(body, input);
      break;
    }
    case kSubshell:
    case kCompoundStatement: {
      Items items(*this, item);
      if (items.first_named() && !items.nth_named(1) && !text(item).starts_with("((")) {
        return output_of(items.first_named(), input);
      }
      break;
    }
    default: break;
  }
  NodeId run = kNone;
  {
    Nodes inner(*this);
    command_statement(item, input, inner);
    run = add(NodeKind::kBlock, item, inner);
  }
  return add(NodeKind::kUnknown, item, {run});
}

// `echo a b`: its words with blanks between; `printf %s a`.
NodeId ShellLowering::printed(const Item& item, std::string_view name) {
  Items items(*this, item);
  std::vector<Item> words;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field == kArgumentField) words.push_back(items[i]);
    if (items[i].field == kRedirectField) return kNone;
  }
  if (name == "echo") {
    size_t first = 0;
    while (first < words.size() && text(words[first]) == "-n") ++first;
    if (first < words.size() && text(words[first]).starts_with("-e")) return kNone;
    if (first == words.size()) return text_literal(item, "");
    if (first + 1 == words.size()) return word(words[first]);
    Nodes parts(*this);
    for (size_t i = first; i < words.size(); ++i) {
      if (i > first) parts.push(text_literal(item, " "));
      parts.push(word(words[i]));
    }
    return add(NodeKind::kConcat, item, parts);
  }
  if (words.empty() || (words[0].kind != kRawString && words[0].kind != kStringSymbol && words[0].kind != kWord)) {
    return kNone;
  }
  std::string_view written = text(words[0]);
  if (written.find('$') != std::string_view::npos || written.find('`') != std::string_view::npos) return kNone;
  if (words[0].kind != kWord) written = written.substr(1, written.size() - 2);
  std::string format = decode_ansi(written);
  while (format.ends_with('\n')) format.pop_back();
  // The format is used again for further words: only one that takes them all is followed.
  size_t takes = 0;
  for (size_t i = 0; i + 1 < format.size(); ++i) {
    if (format[i] != '%') continue;
    if (format[i + 1] != '%') ++takes;
    ++i;
  }
  if (takes + 1 != words.size()) return kNone;
  if (takes == 0) return text_literal(item, format);
  Nodes parts(*this);
  parts.push(add(NodeKind::kName, item, {}, "shell.format"));
  parts.push(text_literal(words[0], format));
  for (size_t i = 1; i < words.size(); ++i) parts.push(word(words[i]));
  return add(NodeKind::kCall, item, parts);
}

// $(…), `…`, <(…)
NodeId ShellLowering::substitution(const Item& item) {
  Items items(*this, item);
  std::vector<Item> inside;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) inside.push_back(items[i]);
  }
  if (inside.size() == 1) {
    if (inside[0].kind == kFileRedirect) {
      NodeId read = input_of(inside[0]);
      if (read != kNone) return read;
    } else {
      return output_of(inside[0]);
    }
  }
  NodeId run = kNone;
  {
    Nodes inner(*this);
    statements(item, inner);
    run = add(NodeKind::kBlock, item, inner);
  }
  return add(NodeKind::kUnknown, item, {run});
}

NodeId ShellLowering::command(const Item& item, NodeId input) {
  Items items(*this, item);
  Item name = items.with_field(kNameField);
  if (!name) return unknown(item);
  Item spelled = Items(*this, name).first_named();
  Nodes parts(*this);
  const bool quoted_name = spelled.kind == kRawString || (spelled.kind == kStringSymbol &&
                                                          text(spelled).find_first_of("$`") == std::string_view::npos);
  if (!spelled || spelled.kind == kWord || quoted_name) {
    std::string_view written = text(spelled ? spelled : name);
    if (quoted_name && written.size() > 1) written = written.substr(1, written.size() - 2);
    parts.push(add(NodeKind::kName, spelled ? spelled : name, {}, base_name(written)));
  } else {
    parts.push(word(spelled));
  }
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field == kArgumentField) argument(items[i], parts);
    if (items[i].field == kRedirectField || items[i].kind == kHerestringRedirect) {
      if (NodeId read = input_of(items[i]); read != kNone) input = read;
    }
  }
  if (input != kNone) parts.push(add(NodeKind::kKeyword, item, {input}, "<"));
  return add(NodeKind::kCall, item, parts);
}

void ShellLowering::argument(const Item& item, Nodes& out) {
  NodeId value = word(item);
  out.push(may_be_several(item) ? add(NodeKind::kSpread, item, {value}) : value);
}

}  // namespace vitrine::source::shell
