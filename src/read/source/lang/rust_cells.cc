// Cells: variables and fields that are written through a call (`cell.set(x)`, `*lock.lock()? = x`, `flag.store(x, …)`).
// What such a name holds is the value itself, so that a write is an assignment to it and a read the name.
#include <cctype>

#include "read/source/lang/rust_lowering.h"

namespace vitrine::source {

namespace {

constexpr size_t kMostAliases = 16;

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// Takes `end` off the end of `text`, and the blanks behind that.
bool drop(std::string_view* text, std::string_view end) {
  if (!text->ends_with(end)) return false;
  text->remove_suffix(end.size());
  while (!text->empty() && (text->back() == ' ' || text->back() == '\n')) text->remove_suffix(1);
  return true;
}

std::string_view last_word(std::string_view text) {
  size_t at = text.size();
  while (at > 0 && is_word(text[at - 1])) --at;
  return text.substr(at);
}

// Takes what holds a cell off the end of what stands before it: "Arc<", "Rc::new(", "&'a mut ".
std::string_view before_holders(std::string_view before, bool made) {
  for (;;) {
    while (before.ends_with("::")) {
      before.remove_suffix(2);
      before.remove_suffix(last_word(before).size());
    }
    if (!drop(&before, made ? "Arc::new(" : "Arc<") && !drop(&before, made ? "Rc::new(" : "Rc<") &&
        !drop(&before, "&") && !drop(&before, "mut ") && !drop(&before, " "))
      return before;
  }
}

}  // namespace

// `name: Cell<u32>`, `let name = AtomicBool::new(true)`, also in a Rc or Arc, and aliases of such types: by the text
// alone, since some of it stands in macros. Of those that a Rc or Arc holds, or that are lent, each name is another way
// to the same cell.
void RustLowering::note_cells() {
  struct Kind {
    std::string_view name;
    bool is_plain;  // set and asked by itself; the others are opened: borrow_mut(), lock()
  };
  static constexpr Kind kKinds[] = {{"Cell", true},     {"OnceCell", true}, {"OnceLock", true}, {"Atomic", true},
                                    {"RefCell", false}, {"Mutex", false},   {"RwLock", false}};
  const std::string_view all = tree_.text;
  std::vector<std::string> aliases;
  const auto note = [&](std::string_view kind, bool is_plain, bool whole) {
    for (size_t at = all.find(kind); at != std::string_view::npos; at = all.find(kind, at + 1)) {
      if (at > 0 && is_word(all[at - 1])) continue;
      size_t end = at + kind.size();
      while (end < all.size() && is_word(all[end])) ++end;
      if (whole && end != at + kind.size()) continue;
      const bool made = all.substr(end, 6) == "::new(";
      std::string_view before = before_holders(all.substr(0, at), made);
      if (before.ends_with('=') && !made) {
        drop(&before, "=");
        const std::string_view name = last_word(before);
        before.remove_suffix(name.size());
        if (drop(&before, " ") && last_word(before) == "type" && aliases.size() < kMostAliases)
          aliases.emplace_back(name);
        continue;
      }
      if (!drop(&before, made ? "=" : ":") || before.ends_with(':')) continue;
      const std::string_view name = last_word(before);
      if (name.empty()) continue;
      if (is_plain) cells_.emplace(name);
      shared_cells_.emplace(name);
    }
  };
  for (const Kind& kind : kKinds) note(kind.name, kind.is_plain, kind.name != "Atomic");
  for (const std::string& alias : std::vector<std::string>(aliases)) note(alias, false, true);
}

// Rc::clone(&cell), cell.clone(): another name for it; "" for anything else.
std::string RustLowering::same_cell(Index i) const {
  if (shared_cells_.empty() || symbol(i) != rust::kCallExpression) return "";
  const Index list = field(i, rust::kArgumentsField), callee = field(i, rust::kFunctionField);
  if (list == kAbsent || callee == kAbsent) return "";
  std::string_view method;
  Index cell = before_method(i, &method);
  if (cell != kAbsent) {
    if (method != "clone" || first_named(list) != kAbsent) return "";
  } else {
    const std::string_view called = text(callee);
    const Index only = first_named(list);
    if ((!called.ends_with("Rc::clone") && !called.ends_with("Arc::clone")) || only == kAbsent) return "";
    cell = symbol(only) == rust::kReferenceExpression ? field(only, rust::kValueField) : only;
  }
  if (cell == kAbsent || symbol(cell) != rust::kIdentifier) return "";
  std::string name(text(cell));
  if (const auto stands = stands_for_.find(name); stands != stands_for_.end()) name = stands->second;
  return shared_cells_.contains(name) ? name : "";
}

// The variable or field that stands before the call's method; kAbsent where the call is none of a method.
RustLowering::Index RustLowering::before_method(Index call, std::string_view* method) const {
  const Index callee = field(call, rust::kFunctionField);
  if (callee == kAbsent || symbol(callee) != rust::kFieldExpression) return kAbsent;
  const Index member = field(callee, rust::kFieldField);
  if (member == kAbsent) return kAbsent;
  *method = text(member);
  return field(callee, rust::kValueField);
}

// cell.set(x), cell.get(), flag.store(x, …), flag.load(…), LOCAL.with(|cell| …); kNone for any other call.
NodeId RustLowering::cell_call(Index i) {
  std::string_view method;
  Index cell = before_method(i, &method);
  const Index list = field(i, rust::kArgumentsField);
  if (cell == kAbsent || list == kAbsent) return kNone;
  const Index first = first_named(list);
  const bool one = first != kAbsent && first == last_named(list);
  if (method.starts_with("with") && one && symbol(first) == rust::kClosureExpression &&
      symbol(cell) == rust::kIdentifier && macro_depth_ == 0)
    return with_local(cell, first);
  std::string_view name = symbol(cell) == rust::kFieldExpression ? text(field(cell, rust::kFieldField)) : text(cell);
  if (const auto stands = stands_for_.find(std::string(name)); stands != stands_for_.end()) name = stands->second;
  const bool is_variable = symbol(cell) == rust::kIdentifier || symbol(cell) == rust::kFieldExpression;
  if (!is_variable || !cells_.contains(std::string(name))) return kNone;
  const bool sets = (method == "set" && one) || (method == "store" && first != kAbsent);
  if (sets) {
    const NodeId target = expression(cell);
    return make(NodeKind::kAssign, i,
                {lent_cells_.contains(std::string(name)) ? behind(cell, target) : target, expression(first)},
                {.text = intern("=")});
  }
  const bool gets = (method == "get" && first == kAbsent) || (method == "load" && one);
  return gets ? expression(cell) : kNone;
}

// What a cell that a function is lent holds.
NodeId RustLowering::behind(Index where, NodeId cell) {
  return make(NodeKind::kUnary, where, {cell}, {.text = intern("*")});
}

// The target of an assignment.
NodeId RustLowering::assigned(Index target) {
  const Index cell = held_by(target);
  const NodeId made = expression(cell);
  const bool lent =
      cell != target && symbol(cell) == rust::kIdentifier && lent_cells_.contains(std::string(text(cell)));
  return lent ? behind(cell, made) : made;
}

// LOCAL.with(|cell| …) of a variable of thread_local!: within the closure `cell` is LOCAL.
NodeId RustLowering::with_local(Index local, Index closure) {
  const Index list = field(closure, rust::kParametersField), body = field(closure, rust::kBodyField);
  const Index only = list == kAbsent ? kAbsent : first_named(list);
  const bool named = only != kAbsent && only == last_named(list) && symbol(only) == rust::kIdentifier;
  if (!named || body == kAbsent || prelude_ == nullptr || !is_constant_name(text(local)) ||
      text(body).find("return") != std::string_view::npos)
    return kNone;
  const std::string cell(text(only));
  const auto outer = stands_for_;
  const auto outer_guards = guards_;
  stands_for_[cell] = text(local);
  guards_[cell] = local;
  const NodeId made = expression(body);
  stands_for_ = outer;
  guards_ = outer_guards;
  return made;
}

// `*cell.borrow_mut() = x`, `let mut guard = cell.lock()?; *guard = x`: what is set is what the cell holds.
RustLowering::Index RustLowering::held_by(Index target) const {
  if (macro_depth_ > 0 || symbol(target) != rust::kUnaryExpression || !text(target).starts_with('*')) return target;
  Index inner = first_named(target);
  if (inner == kAbsent) return target;
  if (symbol(inner) == rust::kIdentifier) {
    auto guard = guards_.find(std::string(text(inner)));
    return guard == guards_.end() ? target : guard->second;
  }
  Index cell = cell_behind(inner);
  return cell == kAbsent ? target : cell;
}

// The variable or field that a chain of calls opens to be written; kAbsent where it is none.
RustLowering::Index RustLowering::cell_behind(Index i) const {
  bool opens = false;
  for (int n = 0; i != kAbsent && n < 8; ++n) {
    if (symbol(i) == rust::kTryExpression || symbol(i) == rust::kAwaitExpression) {
      i = first_named(i);
      continue;
    }
    if (symbol(i) == rust::kIdentifier || symbol(i) == rust::kFieldExpression) return opens ? i : kAbsent;
    Index callee = symbol(i) == rust::kCallExpression ? field(i, rust::kFunctionField) : kAbsent;
    if (callee == kAbsent || symbol(callee) != rust::kFieldExpression) return kAbsent;
    Index member = field(callee, rust::kFieldField);
    const std::string_view name = member == kAbsent ? std::string_view() : text(member);
    const bool opener =
        name == "lock" || name == "write" || name == "borrow_mut" || name == "get_mut" || name == "as_mut";
    if (!opener && name != "unwrap" && name != "expect") return kAbsent;
    opens = opens || opener;
    i = field(callee, rust::kValueField);
  }
  return kAbsent;
}

}  // namespace vitrine::source
