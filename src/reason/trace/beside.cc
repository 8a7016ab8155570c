#include "reason/trace/beside.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using Names = std::unordered_set<std::string_view>;

constexpr size_t kMostNodes = 6000;  // of one function
constexpr int kMostRounds = 6;       // variables in a row that a value goes through

// What goes with a ciphertext and is none: a MAC over it alone covers nothing.
bool is_no_text(std::string_view name) {
  return name.find("key") != std::string_view::npos || name.find("Key") != std::string_view::npos || name == "iv" ||
         name == "IV" || name == "nonce";
}

class Function {
 public:
  // kNone: what stands in none.
  Function(const UnitIndex& index, NodeId function) : index_(index), unit_(index.unit()) {
    std::vector<NodeId> work{function == kNone ? unit_.root : function};
    while (!work.empty() && nodes_.size() < kMostNodes) {
      const NodeId id = work.back();
      work.pop_back();
      if (function == kNone && (unit_.kind(id) == NodeKind::kFunction || unit_.kind(id) == NodeKind::kType)) continue;
      nodes_.push_back(id);
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
  }

  // What becomes of the value of an expression: the names that hold it, or what is made of it.
  Names made_of(NodeId expression) const {
    Names out;
    take(expression, out);
    spread(out);
    std::erase_if(out, is_no_text);  // vec![0; cipher.key_len()]
    return out;
  }

  // … and of all that the function's parameters are.
  Names made_of_parameters(NodeId function) const {
    Names out;
    for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
      if (unit_.kind(unit_.child(function, i)) == NodeKind::kParameter)
        out.insert(unit_.text(unit_.child(function, i)));
    }
    spread(out);
    std::erase_if(out, is_no_text);
    return out;
  }

  // … and of all these names.
  void add_made_of(Names& names) const {
    spread(names);
    std::erase_if(names, is_no_text);
  }

  // … and of an object that a field keeps.
  Names made_of_field(std::string_view field) const {
    Names out;
    for (NodeId id : nodes_) {
      if (is_field(id, field)) take(id, out);
    }
    spread(out);
    std::erase_if(out, is_no_text);
    return out;
  }

  // What the methods of all that is held are given.
  std::vector<NodeId> given_to(const Names& held) const {
    std::vector<NodeId> out;
    for (NodeId call : calls_of(kNone, held)) {
      for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
        if (const NodeId one = unit_.child(call, i); one != kNone) out.push_back(one);
      }
    }
    return out;
  }

  bool is_field(NodeId id, std::string_view field) const {
    if (unit_.text(id) != field) return false;
    if (unit_.kind(id) == NodeKind::kName) return index_.declaration(id) == kNone;
    return unit_.kind(id) == NodeKind::kMember && is_own_object(unit_.child(id, 0));
  }

  bool is_own_object(NodeId id) const {
    return unit_.kind(id) == NodeKind::kThis || (unit_.kind(id) == NodeKind::kName && unit_.text(id) == "self");
  }

  // The variable that an object is kept in; its methods are called through it.
  Names holders(NodeId site) const {
    Names out;
    take(site, out);
    return out;
  }

  // … and those of what is made with a key of Rust's openssl: Signer::new(digest, &key).
  Names makers(NodeId site) const {
    Names out = holders(site);
    if (unit_.language != source::Language::kRust) return out;
    const Names keys = out;
    for (NodeId id : nodes_) {
      const NodeId call = index_.parent(id);
      const bool is_given = unit_.kind(id) == NodeKind::kName && keys.contains(unit_.text(id)) && call != kNone &&
                            unit_.kind(call) == NodeKind::kCall && unit_.child(call, 0) != id;
      if (is_given) take(call, out);
    }
    return out;
  }

  // What the calls of an object's methods are given, and with `too` what the object's own call is.
  std::vector<NodeId> given(NodeId site, const Names& holders, bool too) const {
    std::vector<NodeId> out;
    auto add = [&](NodeId call) {
      for (uint32_t i = unit_.kind(call) == NodeKind::kNew ? 0 : 1; i < unit_.child_count(call); ++i) {
        if (const NodeId one = unit_.child(call, i); one != kNone) out.push_back(one);
      }
    };
    if (too) add(site);
    for (NodeId call : calls_of(site, holders)) {
      // (Go: what Sum is given is what the MAC is put behind, hash.Hash.)
      if (unit_.language != source::Language::kGo || index_.last_name(call) != "Sum") add(call);
    }
    return out;
  }

  // Where the calls of a cipher's methods put what they give: Go's first argument (cipher.Stream, cipher.BlockMode),
  // what they are lent to write to in Rust (`&mut out`).
  void add_written(NodeId site, Names& out) const {
    if (unit_.language == source::Language::kRust) {
      for (NodeId given : this->given(site, holders(site), true)) {
        while (given != kNone && (unit_.kind(given) == NodeKind::kSlice || unit_.kind(given) == NodeKind::kIndex))
          given = unit_.child(given, 0);
        if (given == kNone || unit_.kind(given) != NodeKind::kUnary || unit_.text(given) != "&") continue;
        NodeId target = unit_.child(given, 0);
        while (unit_.kind(target) == NodeKind::kSlice || unit_.kind(target) == NodeKind::kIndex)
          target = unit_.child(target, 0);
        if (unit_.kind(target) == NodeKind::kName) out.insert(unit_.text(target));
      }
    }
    if (unit_.language != source::Language::kGo) return;
    for (NodeId call : calls_of(site, holders(site))) {
      NodeId target = unit_.child_count(call) > 2 ? unit_.child(call, 1) : kNone;
      while (target != kNone && (unit_.kind(target) == NodeKind::kSlice || unit_.kind(target) == NodeKind::kIndex ||
                                 unit_.kind(target) == NodeKind::kMember))
        target = unit_.child(target, 0);
      if (target != kNone && unit_.kind(target) == NodeKind::kName) out.insert(unit_.text(target));
    }
  }

  bool mentions(NodeId expression, const Names& names) const {
    std::vector<NodeId> work{expression};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (unit_.kind(id) == NodeKind::kMember && is_no_text(unit_.text(id))) continue;
      if (unit_.kind(id) == NodeKind::kName && names.contains(unit_.text(id))) return true;
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
    return false;
  }

  // C#: new CryptoStream(new CryptoStream(file, hmac, …), aes.CreateEncryptor(), …): what the cipher gives goes through
  // the MAC.
  bool streams_through(NodeId mac, NodeId site, const Names& held) const {
    if (unit_.language != source::Language::kCSharp) return false;
    const Names keepers = holders(mac), ciphers = holders(site);
    const auto is_stream = [&](NodeId id) {
      return unit_.kind(id) == NodeKind::kNew && unit_.child_count(id) > 1 && index_.last_name(id) == "CryptoStream";
    };
    for (NodeId outer : nodes_) {
      if (!is_stream(outer)) continue;
      const NodeId works = unit_.child(outer, 1);
      if (!is_within(site, works) && !mentions(works, ciphers) && !mentions(works, held)) continue;
      for (NodeId inner : nodes_) {
        if (inner == outer || !is_stream(inner)) continue;
        const bool is_mac = is_within(mac, unit_.child(inner, 1)) || mentions(unit_.child(inner, 1), keepers);
        if (is_mac && (is_within(inner, unit_.child(outer, 0)) || mentions(unit_.child(outer, 0), holders(inner))))
          return true;
      }
    }
    return false;
  }

  bool is_within(NodeId inner, NodeId outer) const {
    return unit_[outer].begin <= unit_[inner].begin && unit_[inner].end <= unit_[outer].end;
  }

  void add_names(NodeId expression, Names& out) const {
    std::vector<NodeId> work{expression};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (unit_.kind(id) == NodeKind::kName && !is_no_text(unit_.text(id))) out.insert(unit_.text(id));
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
  }

  // C: the call, and those that are given first what it is given first: EVP_EncryptUpdate(ctx, …). Only the call itself
  // where that works on nothing that others work on.
  std::vector<NodeId> calls_with(NodeId site) const {
    std::vector<NodeId> out;
    const std::string_view first = unit_.kind(site) == NodeKind::kCall ? name_in(unit_.child(site, 1)) : "";
    for (NodeId id : nodes_) {
      if (!first.empty() && unit_.kind(id) == NodeKind::kCall && id != site && name_in(unit_.child(id, 1)) == first)
        out.push_back(id);
    }
    if (out.empty()) out.push_back(site);
    return out;
  }

  // The names of bytes that a call of C is given, but for the first argument where others are given that too.
  Names bytes_given(NodeId call, bool has_first, const std::vector<uint32_t>& without) const {
    Names out;
    for (uint32_t i = has_first ? 2 : 1; i < unit_.child_count(call); ++i) {
      if (std::ranges::find(without, i) != without.end()) continue;
      NodeId given = unit_.child(call, i);
      const std::string_view name = name_in(given);
      if (name.empty() || is_no_text(name)) continue;
      while (unit_.kind(given) != NodeKind::kName && unit_.kind(given) != NodeKind::kMember)
        given = unit_.child(given, 0);
      const NodeId declared = unit_.kind(given) == NodeKind::kName ? index_.declaration(given) : kNone;
      const NodeId type = declared == kNone ? kNone : unit_[declared].type;
      const bool is_bytes = type != kNone && ((unit_[type].flags & (source::kPointer | source::kArrayType)) != 0 ||
                                              unit_.text(type).starts_with("std."));
      if (is_bytes) out.insert(name);
    }
    return out;
  }

 private:
  // buffer of `&buffer[n]`, `buffer + n`, `(char *)buffer`, `buffer.data()`
  std::string_view name_in(NodeId given) const {
    while (given != kNone) {
      switch (unit_.kind(given)) {
        case NodeKind::kName: return unit_.text(given);
        case NodeKind::kUnary:
        case NodeKind::kCast:
        case NodeKind::kIndex:
        case NodeKind::kBinary: given = unit_.child(given, 0); break;
        case NodeKind::kCall: {
          const NodeId callee = unit_.child(given, 0);
          if (callee == kNone || unit_.kind(callee) != NodeKind::kMember || unit_.child_count(given) != 1) return {};
          given = unit_.child(callee, 0);
          if (given != kNone && unit_.kind(given) != NodeKind::kName) return {};
          break;
        }
        default: return {};
      }
    }
    return {};
  }

  // The calls of an object's methods.
  std::vector<NodeId> calls_of(NodeId site, const Names& holders) const {
    std::vector<NodeId> out;
    for (NodeId id : nodes_) {
      if (id == site || unit_.kind(id) != NodeKind::kCall) continue;
      NodeId base = unit_.child(id, 0);
      while (base != kNone && base != site &&
             (unit_.kind(base) == NodeKind::kMember || unit_.kind(base) == NodeKind::kCall))
        base = unit_.child(base, 0);
      const bool is_on_it = (base != kNone && base == site) ||
                            (base != kNone && unit_.kind(base) == NodeKind::kName &&
                             unit_.kind(unit_.child(id, 0)) == NodeKind::kMember && holders.contains(unit_.text(base)));
      if (is_on_it) out.push_back(id);
    }
    return out;
  }

  // The variable that a statement sets to, or adds, what it is given.
  void take(NodeId value, Names& out) const {
    for (NodeId at = value, up = index_.parent(value); up != kNone && unit_.kind(up) != NodeKind::kFunction;
         at = up, up = index_.parent(up)) {
      const NodeKind kind = unit_.kind(up);
      if (kind == NodeKind::kDeclare) out.insert(unit_.text(up));
      if (kind == NodeKind::kAssign && unit_.child(up, 0) != at) {
        const NodeId target = unit_.child(up, 0);
        if (unit_.kind(target) == NodeKind::kName) out.insert(unit_.text(target));
        // iv, body = encrypt(…)
        for (uint32_t i = 0; unit_.kind(target) == NodeKind::kArray && i < unit_.child_count(target); ++i) {
          const NodeId part = unit_.child(target, i);
          if (part != kNone && unit_.kind(part) == NodeKind::kName) out.insert(unit_.text(part));
        }
      }
      // all.push(part)
      const NodeId callee = kind == NodeKind::kCall ? unit_.child(up, 0) : kNone;
      if (callee != kNone && callee != at && unit_.kind(callee) == NodeKind::kMember &&
          unit_.kind(unit_.child(callee, 0)) == NodeKind::kName && index_.declaration(unit_.child(callee, 0)) != kNone)
        out.insert(unit_.text(unit_.child(callee, 0)));
      if (kind == NodeKind::kBlock) return;
    }
  }

  void spread(Names& names) const {
    for (int round = 0; round < kMostRounds; ++round) {
      const size_t before = names.size();
      for (NodeId id : nodes_) {
        if (unit_.kind(id) == NodeKind::kName && names.contains(unit_.text(id))) take(id, names);
      }
      if (names.size() == before) return;
    }
  }

  const UnitIndex& index_;
  const source::Unit& unit_;
  std::vector<NodeId> nodes_;
};

std::string_view value_of(const Found& found, std::string_view name) {
  const Cell* cell = find(found.cells, name);
  return cell != nullptr && cell->state != evidence::ValueState::kUnknown ? std::string_view(cell->value) : "";
}

// Where an object stands that is made there: C#'s `new AesManaged { Mode = … }` is made within a function that is
// called where it stands.
NodeId made_at(const UnitIndex& index, NodeId site) {
  const source::Unit& unit = index.unit();
  while (unit.language == source::Language::kCSharp) {
    const NodeId function = index.enclosing_function(site);
    const NodeId lambda = function == kNone ? kNone : index.parent(function);
    const NodeId call = lambda == kNone || unit.kind(lambda) != NodeKind::kLambda ? kNone : index.parent(lambda);
    if (call == kNone || unit.kind(call) != NodeKind::kCall || unit.child(call, 0) != lambda) break;
    site = call;
  }
  return site;
}

bool is_mac(const Found& found, const knowledge::Catalogue& catalogue) {
  const knowledge::Algorithm* known = catalogue.algorithm(value_of(found, "algorithm"));
  return known != nullptr && known->primitive == "mac";
}

bool is_open(const Found& found, const knowledge::Catalogue& catalogue) {
  if (found.api != nullptr && found.api->asset == "material") return false;
  const std::string_view mode = value_of(found, "mode");
  const knowledge::Algorithm* known = catalogue.algorithm(value_of(found, "algorithm"));
  const std::string_view does = value_of(found, "function");  // none: of a key stream that is the same both ways
  const bool encrypts = does.empty() || does == "encrypt" || does == "decrypt";
  return known != nullptr && known->primitive == "block-cipher" && encrypts && find(found.cells, "role") == nullptr &&
         (mode == "CBC" || mode == "CTR" || mode == "CFB" || mode == "OFB" ||
          find(found.cells, "mode") == nullptr);  // (a default is put there later)
}

const std::vector<knowledge::Binding> kNoBindings;

// Is what a cipher gives, or takes, covered by a MAC of the function that has it, or where a function gives it to
// whoever asks, in each of those?
class Cover {
 public:
  Cover(const UnitIndex& index, const knowledge::Catalogue& catalogue, const std::vector<Found>& found)
      : index_(index), unit_(index.unit()) {
    for (const Found& one : found) {
      if (is_mac(one, catalogue)) macs_.push_back(made_at(index, one.site));
      // (The arguments of a call of C that are its key, or go with a ciphertext.)
      for (const knowledge::Binding& binding : one.api == nullptr ? kNoBindings : one.api->set) {
        if (!index.is_c() || (binding.property != "key" && binding.property != "iv" && binding.property != "nonce"))
          continue;
        for (const knowledge::Source& source : binding.sources) {
          if (source.from == knowledge::Source::From::kArgument && source.position >= 0)
            keys_[one.site].push_back(static_cast<uint32_t>(source.position) + 1);
        }
      }
    }
    add_calls();
  }

  bool is_over(NodeId site, bool decrypts, int depth = 0) const {
    const NodeId around = index_.enclosing_function(site);
    if (is_within_reach(site, around, decrypts) || is_over_field(site, around)) return true;
    constexpr int kMostDepth = 2;
    if (around == kNone || depth >= kMostDepth || !gives_back(site, around, decrypts)) return false;
    const std::vector<NodeId> calls = calls_of(around, [](NodeId) { return true; });
    return !calls.empty() && calls.size() <= kMostCalls &&
           std::ranges::all_of(calls, [&](NodeId call) { return is_over(call, decrypts, depth + 1); });
  }

  // Does a function give whoever asks what the cipher is, or what it made?
  bool gives_back(NodeId site, NodeId around, bool decrypts) const {
    const Function function(index_, around);
    const Names holders = function.holders(site);
    const Names made = decrypts ? Names() : function.made_of(site);
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) != NodeKind::kReturn || index_.enclosing_function(id) != around) continue;
      const NodeId given = unit_.child(id, 0);
      if (given == kNone) continue;
      if (given == site || (unit_.kind(given) == NodeKind::kName && holders.contains(unit_.text(given)))) return true;
      if (!decrypts && (function.is_within(site, given) || function.mentions(given, made))) return true;
    }
    return false;
  }

 private:
  static constexpr size_t kMostCalls = 16;

  // The calls that go by a function's name, outside of it.
  template <typename Is>
  std::vector<NodeId> calls_of(NodeId function, Is&& is) const {
    std::vector<NodeId> out;
    for (NodeId id = 1; id < unit_.nodes.size() && out.size() <= kMostCalls; ++id) {
      const bool asks = unit_.kind(id) == NodeKind::kCall && !unit_.text(function).empty() &&
                        index_.last_name(id) == unit_.text(function) && index_.enclosing_function(id) != function;
      if (asks && is(id)) out.push_back(id);
    }
    return out;
  }

  // A function of one's own that makes a MAC of what it is given is one where it is called: `Tag(body)`, `this.tag(b)`,
  // `Macs.tag(b)`.
  void add_calls() {
    constexpr size_t kMostCallers = 2;
    for (size_t round = 0, done = 0; round < kMostCallers; ++round) {
      const size_t end = macs_.size();
      for (; done < end; ++done) {
        const NodeId mac = macs_[done], around = index_.enclosing_function(mac);
        if (around == kNone || unit_.text(around).empty()) continue;
        const Function function(index_, around);
        const Names held = function.made_of_parameters(around);
        const Names keepers = function.makers(mac);
        if (std::ranges::none_of(function.given(mac, keepers, true),
                                 [&](NodeId given) { return function.mentions(given, held); }))
          continue;
        const NodeId type = index_.enclosing_type(around);
        for (NodeId call : calls_of(around, [&](NodeId call) {
               const NodeId callee = unit_.child(call, 0);
               if (unit_.kind(callee) == NodeKind::kName) return true;
               const NodeId base = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
               return base != kNone &&
                      (function.is_own_object(base) ||
                       (type != kNone && unit_.kind(base) == NodeKind::kName && unit_.text(base) == unit_.text(type)));
             })) {
          if (std::ranges::find(macs_, call) == macs_.end()) macs_.push_back(call);
        }
      }
    }
  }

  // The field that keeps what is made there; "" where none does.
  std::string_view field_of(NodeId site, NodeId around) const {
    const Function function(index_, around);
    for (NodeId at = site, up = index_.parent(site); up != kNone; at = up, up = index_.parent(up)) {
      if (unit_.kind(up) == NodeKind::kField) return unit_.text(up);
      if (unit_.kind(up) == NodeKind::kBlock || unit_.kind(up) == NodeKind::kFunction) break;
      if (unit_.kind(up) != NodeKind::kAssign || unit_.child(up, 0) == at) continue;
      const NodeId target = unit_.child(up, 0);
      if (function.is_field(target, unit_.text(target))) return unit_.text(target);
    }
    return {};
  }

  // An object that a field keeps: is what each method of the class makes with it covered?
  bool is_over_field(NodeId site, NodeId around) const {
    const NodeId type = index_.enclosing_type(site);
    const std::string_view field = type == kNone ? std::string_view() : field_of(site, around);
    if (field.empty()) return false;
    bool any = false;
    for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
      const NodeId method = unit_.child(type, i);
      if (unit_.kind(method) != NodeKind::kFunction || method == around) continue;
      const Function function(index_, method);
      Names held = function.made_of_field(field);
      if (held.empty()) continue;
      for (NodeId given : function.given_to(held)) function.add_names(given, held);
      if (!has_mac_over(function, method, held, kNone)) return false;
      any = true;
    }
    return any;
  }

  bool is_within_reach(NodeId site, NodeId around, bool decrypts) const {
    if (std::ranges::none_of(macs_, [&](NodeId mac) { return index_.enclosing_function(mac) == around; })) return false;
    const Function function(index_, around);
    if (index_.is_c()) {
      return std::ranges::any_of(macs_, [&](NodeId mac) {
        return index_.enclosing_function(mac) == around &&
               (goes_through_both(function, site, mac, decrypts) || go_through_both(function, site, mac, decrypts));
      });
    }
    Names held;
    if (!decrypts) {
      held = function.made_of(site);
      function.add_written(site, held);
      function.add_made_of(held);
    } else {
      for (NodeId one : function.given(site, function.holders(site), true)) function.add_names(one, held);
    }
    return has_mac_over(function, around, held, site);
  }

  // C++: so do the methods of two objects.
  bool go_through_both(const Function& function, NodeId site, NodeId mac, bool decrypts) const {
    if (!source::extends_cpp(unit_.language)) return false;
    const auto is_data = [&](NodeId given) {
      const std::string_view called = index_.last_name(index_.parent(given));
      return called.find("key") == std::string_view::npos && called.find("Key") == std::string_view::npos &&
             called != "start" && called != "set_iv" && called != "Resynchronize";
    };
    for (NodeId given : function.given(site, function.holders(site), false)) {
      Names held;
      if (is_data(given)) function.add_names(given, held);
      for (NodeId one : function.given(mac, function.holders(mac), false)) {
        const bool in_order = decrypts ? unit_[one].begin < unit_[given].begin : unit_[given].begin < unit_[one].begin;
        if (in_order && is_data(one) && are_of_one_block(given, one) && function.mentions(one, held)) return true;
      }
    }
    return false;
  }

  // (What a benchmark does in turn, each under an `if` of its own, it does to one buffer.)
  bool are_of_one_block(NodeId a, NodeId b) const {
    const auto block_holds = [&](NodeId inner, NodeId other) {
      NodeId up = index_.parent(inner);
      while (up != kNone && unit_.kind(up) != NodeKind::kBlock && unit_.kind(up) != NodeKind::kFunction)
        up = index_.parent(up);
      return up == kNone || (unit_[up].begin <= unit_[other].begin && unit_[other].end <= unit_[up].end);
    };
    return block_holds(a, b) || block_holds(b, a);
  }

  const std::vector<uint32_t>& keys_of(NodeId call) const {
    static const std::vector<uint32_t> kNothing;
    const auto found = keys_.find(call);
    return found == keys_.end() ? kNothing : found->second;
  }

  // C: what a call that enciphers gives or is given is given to the MAC behind it; what is deciphered, before that.
  bool goes_through_both(const Function& function, NodeId site, NodeId mac, bool decrypts) const {
    const std::vector<NodeId> ciphers = function.calls_with(site), macs = function.calls_with(mac);
    const bool at_once = ciphers.front() == site;
    if (at_once && decrypts) return false;  // (A MAC before that may have made the key.)
    for (NodeId cipher : ciphers) {
      const Names bytes = function.bytes_given(cipher, !at_once, keys_of(cipher));
      for (NodeId one : macs) {
        const uint32_t first = unit_[decrypts ? one : cipher].begin, second = unit_[decrypts ? cipher : one].begin;
        if (first >= second || !are_of_one_block(cipher, one)) continue;
        for (std::string_view name : function.bytes_given(one, macs.front() != mac, keys_of(one)))
          if (bytes.contains(name)) return true;
      }
    }
    return false;
  }

  bool has_mac_over(const Function& function, NodeId around, const Names& held, NodeId site) const {
    return std::ranges::any_of(macs_, [&](NodeId mac) {
      if (index_.enclosing_function(mac) != around) return false;
      if (site != kNone && function.streams_through(mac, site, held)) return true;
      const Names keepers = function.makers(mac);
      return std::ranges::any_of(function.given(mac, keepers, true), [&](NodeId given) {
        return function.mentions(given, held) || (site != kNone && function.is_within(site, given));
      });
    });
  }

  const UnitIndex& index_;
  const source::Unit& unit_;
  std::vector<NodeId> macs_;
  std::unordered_map<NodeId, std::vector<uint32_t>> keys_;
};

}  // namespace

std::set<NodeId> mark_authenticated(const UnitIndex& index, const knowledge::Catalogue& catalogue,
                                    std::vector<Found>& found) {
  std::set<NodeId> givers;
  const bool any_mac = std::ranges::any_of(found, [&](const Found& one) { return is_mac(one, catalogue); });
  if ((index.is_c() && !any_mac) ||
      std::ranges::none_of(found, [&](const Found& one) { return is_open(one, catalogue); }))
    return givers;
  const Cover cover(index, catalogue, found);
  for (Found& cipher : found) {
    if (!is_open(cipher, catalogue)) continue;
    const NodeId site = made_at(index, cipher.site);
    const bool decrypts = value_of(cipher, "function") == "decrypt";
    if (!cover.is_over(site, decrypts)) {
      const NodeId around = index.enclosing_function(site);
      if (!index.is_c() && around != kNone && cover.gives_back(site, around, decrypts)) givers.insert(around);
      continue;
    }
    Cell role;
    role.name = "role";
    role.value = "authenticated";
    role.state = evidence::ValueState::kEstablished;
    role.node = cipher.site;
    put(cipher.cells, std::move(role));
  }
  return givers;
}

}  // namespace vitrine::trace
