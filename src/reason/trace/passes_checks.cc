// Of own checks that lean on a library's (passes.h): which calls are that check, asked of what the function is given.
#include <algorithm>

#include "reason/trace/passes.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

std::string_view Passes::last_part(std::string_view name) {
  const size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

bool Passes::holds(const std::vector<std::string_view>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool Passes::is_null(NodeId id) const {
  return id != kNone && unit_.kind(id) == NodeKind::kLiteral &&
         unit_[id].op == static_cast<uint8_t>(source::LiteralKind::kNull);
}

NodeId Passes::without_casts(NodeId id) const {
  while (id != kNone && (unit_.kind(id) == NodeKind::kCast ||
                         (unit_.kind(id) == NodeKind::kUnary && (unit_.text(id) == "&" || unit_.text(id) == "*"))))
    id = unit_.child(id, 0);
  return id;
}

bool Passes::is_check(NodeId call, const Way& way) {
  counts_ = false;
  // (One of many that passes is none that was asked for.)
  if (loops_ > 0 || unit_.child(call, 0) == kNone) return false;
  if (std::ranges::any_of(checks_, [&](const Check& check) { return is_library_check(check, call, way); })) return true;
  const NodeId other = called_(call, function_);
  if (other == kNone || other == function_) return false;
  const bool passes = holds_for(other);
  counts_ = false;
  return passes;
}

bool Passes::is_library_check(const Check& check, NodeId call, const Way& way) {
  const NodeId callee = unit_.child(call, 0);
  const bool plain = unit_.kind(callee) == NodeKind::kName;
  const NodeId declared = plain ? index_.declaration(callee) : kNone;
  const bool is_own = plain && std::ranges::any_of(index_.functions(unit_.text(callee)), [&](NodeId function) {
                        return index_.parent(function) == unit_.root;
                      });
  const bool named = index_.last_name(call) == check.name && !is_own;
  if (by_error_ && !is_script())
    return named && !plain && takes_checked(check, call, way) && is_first(unit_.child(callee, 0));
  if (is_script()) {
    const bool free = declared == kNone ||
                      (unit_.kind(declared) != NodeKind::kFunction && unit_.kind(declared) != NodeKind::kParameter);
    return ((named && free) || meant_by(callee) == check.name) && is_given(call, 2) && !is_asked_of_itself(call);
  }
  // C++: an object that is called, where it is made too.
  NodeId type = unit_.kind(callee) == NodeKind::kNew ? unit_[callee].type
                : declared != kNone                  ? unit_[declared].type
                                                     : kNone;
  if (const NodeId owner = plain && declared == kNone ? index_.enclosing_type(call) : kNone; owner != kNone) {
    const NodeId field = index_.field(owner, unit_.text(callee));  // … or that the object itself has
    if (field != kNone) type = unit_[field].type;
  }
  if (type != kNone && last_part(unit_.text(type)) == check.name) return is_given(call, 1) && is_given(call, 2);
  if (!named || declared != kNone || !is_given(call, 1)) return false;
  counts_ = plain;
  return true;
}

// Is it asked of what the function itself was given?
bool Passes::is_given(NodeId call, uint32_t argument) const {
  const NodeId given = without_casts(unit_.child(call, argument));
  const NodeId declared = given != kNone && unit_.kind(given) == NodeKind::kName ? index_.declaration(given) : kNone;
  return declared != kNone && unit_.kind(declared) == NodeKind::kParameter;
}

// Go: a certificate that is no other than the first of its chain, as far as it is told: `chain[1]` is not whom one
// speaks to.
bool Passes::is_first(NodeId certificate) const {
  constexpr int kMostSteps = 4;
  for (int step = 0; certificate != kNone && step < kMostSteps; ++step) {
    certificate = without_casts(certificate);
    if (certificate == kNone) return true;
    if (unit_.kind(certificate) == NodeKind::kIndex) {
      const NodeId position = unit_.child(certificate, 1);
      return position != kNone && unit_.kind(position) == NodeKind::kLiteral && unit_.text(position) == "0";
    }
    if (unit_.kind(certificate) == NodeKind::kCall) {
      certificate = unit_.child(certificate, 1);  // x509.ParseCertificate(raw[0])
      continue;
    }
    if (unit_.kind(certificate) != NodeKind::kName) return true;
    const NodeId declared = index_.declaration(certificate);
    const bool once =
        declared != kNone && unit_.kind(declared) == NodeKind::kDeclare && unit_.child_count(declared) > 0;
    if (!once) return true;
    certificate = unit_.child(declared, 0);
  }
  return true;
}

// JavaScript: the last name of what a name stands for: `import { check as usual }`, `const usual = tls.check`; "".
std::string_view Passes::meant_by(NodeId name) const {
  if (unit_.kind(name) != NodeKind::kName) return "";
  if (const NodeId declared = index_.declaration(name); declared != kNone)
    return is_constant(declared) ? index_.last_name(unit_.child(declared, 0)) : "";
  const std::string_view text = unit_.text(name);
  for (NodeId declared : index_.globals(text)) {
    if (is_constant(declared)) return index_.last_name(unit_.child(declared, 0));
  }
  for (uint32_t i = 0; i < unit_.child_count(unit_.root); ++i) {
    const NodeId one = unit_.child(unit_.root, i);
    if (one != kNone && unit_.kind(one) == NodeKind::kImport && unit_.text(one) == text)
      return last_part(unit_.text2(one));
  }
  return "";
}

bool Passes::is_constant(NodeId declared) const {
  const NodeId initial =
      unit_.kind(declared) == NodeKind::kDeclare && unit_.child_count(declared) > 0 ? unit_.child(declared, 0) : kNone;
  return initial != kNone && (unit_[declared].flags & source::kConst) != 0 &&
         (unit_.kind(initial) == NodeKind::kMember || unit_.kind(initial) == NodeKind::kName);
}

bool Passes::takes_checked(const Check& check, NodeId call, const Way& way) const {
  if (check.type.empty()) return true;
  const NodeId given = without_casts(unit_.child(call, 1));
  if (given == kNone || !is_of(given, check.type)) return false;
  if (check.option.empty()) return true;
  return unit_.kind(given) == NodeKind::kName ? holds(way.options, unit_.text(given)) : sets_option(given);
}

// tls.checkServerIdentity(cert.subject.CN, cert): what is asked is taken from what is asked about.
bool Passes::is_asked_of_itself(NodeId call) const {
  const NodeId about = unit_.child(call, 2);
  if (about == kNone || unit_.kind(about) != NodeKind::kName) return false;
  std::vector<NodeId> work{unit_.child(call, 1)};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    if (unit_.kind(id) == NodeKind::kName && unit_.text(id) == unit_.text(about)) return true;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
  }
  return false;
}

// Is what is made here, or by a function of the file, given one of the options?
bool Passes::sets_option(NodeId made) const {
  if (unit_.kind(made) == NodeKind::kCall) {
    const NodeId other = called_(made, function_);
    const NodeId body = other == kNone ? kNone : unit_.child(other, unit_.child_count(other) - 1);
    if (body == kNone || unit_.kind(body) != NodeKind::kBlock) return false;
    // One way through it: opts := x509.VerifyOptions{}; opts.DNSName = name; return opts
    Way way;
    for (uint32_t i = 0; i < unit_.child_count(body); ++i) {
      const NodeId statement = unit_.child(body, i);
      const NodeKind kind = unit_.kind(statement);
      if (kind == NodeKind::kDeclare) {
        const NodeId value = unit_.child(statement, 0);
        if (value == kNone || unit_.kind(value) != NodeKind::kCall) set(unit_.text(statement), value, way);
      } else if (kind == NodeKind::kAssign) {
        set_option(statement, way);
      } else if (kind == NodeKind::kReturn) {
        const NodeId given = without_casts(unit_.child(statement, 0));
        if (given == kNone) return false;
        if (unit_.kind(given) == NodeKind::kName) return holds(way.options, unit_.text(given));
        return unit_.kind(given) == NodeKind::kNew && sets_option(given);
      } else {
        return false;
      }
    }
    return false;
  }
  if (made == kNone || unit_.kind(made) != NodeKind::kNew) return false;
  for (uint32_t i = 0; i < unit_.child_count(made); ++i) {
    const NodeId field = unit_.child(made, i);
    if (field == kNone || unit_.kind(field) != NodeKind::kKeyword) continue;
    for (const Check& check : checks_) {
      if (!check.option.empty() && check.option == unit_.text(field)) return is_set(unit_.child(field, 0));
    }
  }
  return false;
}

bool Passes::is_set(NodeId value) const {
  value = without_casts(value);
  if (value == kNone || is_null(value)) return false;
  if (unit_.kind(value) == NodeKind::kName) {
    const NodeId declared = index_.declaration(value);
    if (declared != kNone && unit_.kind(declared) == NodeKind::kDeclare && unit_.child_count(declared) > 0)
      value = unit_.child(declared, 0);
  }
  return unit_.kind(value) != NodeKind::kLiteral || !unit_.text(value).empty();
}

bool Passes::is_of(NodeId value, std::string_view type) const {
  NodeId said = kNone;
  if (unit_.kind(value) == NodeKind::kNew) {
    said = unit_[value].type;
  } else if (unit_.kind(value) == NodeKind::kCall) {
    const NodeId other = called_(value, function_);
    said = other == kNone ? kNone : unit_[other].type;
  } else if (unit_.kind(value) == NodeKind::kName) {
    const NodeId declared = index_.declaration(value);
    if (declared == kNone) return false;
    said = unit_[declared].type;
    const NodeId initial = unit_.kind(declared) == NodeKind::kDeclare && unit_.child_count(declared) > 0
                               ? without_casts(unit_.child(declared, 0))
                               : kNone;
    if (said == kNone && initial != kNone && unit_.kind(initial) != NodeKind::kName) return is_of(initial, type);
  }
  return said != kNone && last_part(unit_.text(said)) == type;
}

// Go's `opts.Roots.AddCert(chain[0])`: whoever presents the certificate would say which is trusted.
bool Passes::fills_what_it_trusts(NodeId function) const {
  if (filled_option_.empty()) return false;
  std::vector<std::string_view> pools;
  std::vector<NodeId> fills, work{unit_.child(function, unit_.child_count(function) - 1)};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const NodeKind kind = unit_.kind(id);
    NodeId pool = kNone;
    if (kind == NodeKind::kKeyword && unit_.text(id) == filled_option_) pool = unit_.child(id, 0);
    if (kind == NodeKind::kAssign && unit_.kind(unit_.child(id, 0)) == NodeKind::kMember &&
        unit_.text(unit_.child(id, 0)) == filled_option_)
      pool = unit_.child(id, 1);
    if (pool != kNone && unit_.kind(pool) == NodeKind::kName) pools.push_back(unit_.text(pool));
    if (kind == NodeKind::kCall && unit_.kind(unit_.child(id, 0)) == NodeKind::kMember &&
        index_.last_name(id) == filled_by_)
      fills.push_back(unit_.child(unit_.child(id, 0), 0));
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
  }
  return std::ranges::any_of(fills, [&](NodeId filled) {
    const NodeKind kind = unit_.kind(filled);
    return (kind == NodeKind::kMember && unit_.text(filled) == filled_option_) ||
           (kind == NodeKind::kName && holds(pools, unit_.text(filled)));
  });
}

}  // namespace vitrine::trace
