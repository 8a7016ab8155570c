#include "read/source/lang/rust_lowering.h"

namespace vitrine::source {

namespace {

constexpr size_t kMaxTypeBytes = 1000;
constexpr int kMaxAliases = 8;

// What holds one value, or gives access to it.
bool is_holder(std::string_view name) {
  for (std::string_view each :
       {"Box", "Rc", "Arc", "Option", "Result", "RefCell", "Cell", "Mutex", "RwLock", "Cow", "Pin", "OnceCell",
        "OnceLock", "LazyLock", "Lazy", "ManuallyDrop", "Ref", "RefMut", "Zeroizing"}) {
    if (name == each) return true;
  }
  return false;
}

// What web frameworks hand to each request's function: actix's web::Data, axum's State and Extension.
bool is_shared_state(std::string_view name) {
  return name == "Data" || name == "State" || name == "Extension";
}

}  // namespace

bool RustLowering::is_type(Index i) const {
  switch (symbol(i)) {
    case rust::kTypeIdentifier:
    case rust::kScopedTypeIdentifier:
    case rust::kPrimitiveType:
    case rust::kGenericType:
    case rust::kReferenceType:
    case rust::kPointerType:
    case rust::kArrayType:
    case rust::kTupleType:
    case rust::kUnitType:
    case rust::kNeverType:
    case rust::kFunctionType:
    case rust::kDynamicType:
    case rust::kAbstractType:
    case rust::kBoundedType:
    case rust::kBracketedType:
    case rust::kQualifiedType:
    case rust::kRemovedTraitBound:
    case rust::kHigherRankedTraitBound: return true;
    default: return false;
  }
}

// A path with '.' between its parts, type arguments left out: "aes.Aes128". "" for what is none.
std::string RustLowering::path_text(Index i) const {
  std::string out;
  constexpr int kMaxParts = 64;
  std::vector<std::string_view> parts;
  for (int n = 0; i != kAbsent && n < kMaxParts; ++n) {
    switch (symbol(i)) {
      case rust::kScopedIdentifier:
      case rust::kScopedTypeIdentifier: {
        Index last = field(i, rust::kNameField);
        if (last != kAbsent) parts.push_back(text(last));
        i = field(i, rust::kPathField);
        continue;
      }
      case rust::kGenericType:
      case rust::kGenericTypeWithTurbofish: i = field(i, rust::kTypeField); continue;
      case rust::kGenericFunction: i = field(i, rust::kFunctionField); continue;
      case rust::kReferenceType: i = field(i, rust::kTypeField); continue;
      case rust::kBracketedType:
      case rust::kQualifiedType:
        i = symbol(i) == rust::kBracketedType ? first_named(i) : field(i, rust::kTypeField);
        if (i == kAbsent || symbol(i) != rust::kArrayType) continue;
        parts.push_back("Vec");  // <[u8; 12]>::try_from
        i = kAbsent;
        continue;
      case rust::kIdentifier:
      case rust::kTypeIdentifier:
      case rust::kPrimitiveType:
      case rust::kMetavariable:
      case rust::kSelf:
      case rust::kSuper:
      case rust::kCrate: parts.push_back(text(i)); break;
      default: break;
    }
    break;
  }
  for (size_t n = parts.size(); n-- > 0;) {
    if (out.size() > kMaxTypeBytes) return "";
    if (!out.empty()) out += '.';
    out += parts[n];
  }
  return out;
}

// Without what only says that it is of this crate; Self is the type at hand.
std::string RustLowering::resolve_path(const std::string& path) const {
  std::string_view rest = path;
  bool own = false;
  for (;;) {
    size_t dot = rest.find('.');
    std::string_view head = rest.substr(0, dot);
    if (dot == std::string_view::npos || (head != "crate" && head != "self" && head != "super")) break;
    own = true;
    rest.remove_prefix(dot + 1);
  }
  std::string_view head = rest.substr(0, rest.find('.'));
  if (own && !is_own(head) && !modules_.contains(std::string(head))) {
    return "crate." + std::string(rest);  // of another file
  }
  if (head == "Self" && !self_type_.empty()) return self_type_ + std::string(rest.substr(head.size()));
  return std::string(rest);
}

void RustLowering::type_arguments(Index i, Children& out) {
  if (i == kAbsent) return;
  for (Index c : named(i)) {
    if (symbol(c) == rust::kLifetime || symbol(c) == rust::kTypeBinding) continue;
    NodeId one = is_type(c) ? type(c) : symbol(c) == rust::kBlock ? kNone : expression(c);
    if (one != kNone) out.push_back(one);
  }
}

NodeId RustLowering::named_type(Index whole, std::string path, const Children& arguments) {
  path = resolve_path(path);
  if (auto alias = aliases_.find(path); alias != aliases_.end() && arguments.empty() && alias_depth_ < kMaxAliases) {
    Node copy = builder_.at(alias->second);
    Children parts;
    for (uint32_t n = 0; n < copy.child_count; ++n) parts.push_back(builder_.unit().child(alias->second, n));
    return make(NodeKind::kTypeName, whole, parts, {.text = copy.text, .text2 = copy.text2, .flags = copy.flags});
  }
  if (std::string module = own_module(path); !module.empty()) path = module + "." + path;
  return make(NodeKind::kTypeName, whole, arguments, {.text = intern(path)});
}

NodeId RustLowering::type(Index i) {
  if (i == kAbsent) return kNone;
  ++alias_depth_;
  NodeId out = type_inner(i);
  --alias_depth_;
  return out;
}

NodeId RustLowering::type_inner(Index i) {
  switch (symbol(i)) {
    case rust::kUnitType:
    case rust::kNeverType:
    case rust::kRemovedTraitBound:
    case rust::kTupleType:
    case rust::kFunctionType: return kNone;
    case rust::kReferenceType:
    case rust::kPointerType:
    case rust::kHigherRankedTraitBound: {
      Index inner = field(i, rust::kTypeField);
      if (inner == kAbsent) return kNone;
      NodeId to = type(inner);
      // A slice or an array behind a reference is that; a text is one too.
      return to;
    }
    case rust::kDynamicType:
    case rust::kAbstractType: {
      const Index trait = field(i, rust::kTraitField);
      // (`impl Into<String>`: a text or whatever else becomes one; its methods are its own.)
      std::string name = trait == kAbsent ? std::string() : path_text(trait);
      name.erase(0, name.rfind('.') + 1);
      for (std::string_view only_becomes : {"Into", "TryInto", "AsRef", "Borrow", "ToString", "ToOwned", "Display"}) {
        if (name == only_becomes && !is_own(name)) return kNone;
      }
      return type(trait);
    }
    case rust::kBoundedType: {
      for (Index c : named(i)) {
        if (is_type(c)) return type(c);
      }
      return kNone;
    }
    case rust::kBracketedType: return type(first_named(i));
    case rust::kQualifiedType: return type(field(i, rust::kTypeField));
    case rust::kArrayType: {
      Index element = field(i, rust::kElementField), length = field(i, rust::kLengthField);
      if (element == kAbsent) return kNone;
      std::string length_text;
      if (length != kAbsent) {
        length_text = text(length).substr(0, kMaxTypeBytes);
        if (symbol(length) == rust::kIntegerLiteral) {
          NodeId number = expression(length);
          length_text = builder_.unit().text(number);
        }
      }
      NodeId of = type(element);
      if (of == kNone || (builder_.at(of).flags & kArrayType) != 0) {
        return make(NodeKind::kTypeName, i, {},
                    {.text = intern(text(element).substr(0, kMaxTypeBytes)),
                     .text2 = intern(length_text),
                     .flags = kArrayType});
      }
      Node copy = builder_.at(of);
      Children parts;
      for (uint32_t n = 0; n < copy.child_count; ++n) parts.push_back(builder_.unit().child(of, n));
      return make(NodeKind::kTypeName, i, parts,
                  {.text = copy.text, .text2 = intern(length_text), .flags = kArrayType});
    }
    case rust::kGenericType: {
      std::string path = path_text(i);
      Children listed;
      Index arguments = field(i, rust::kTypeArgumentsField);
      const std::string last = path.substr(path.rfind('.') + 1);
      if (is_holder(last) || (is_shared_state(last) && !is_own(last))) {
        for (Index c : named(arguments == kAbsent ? i : arguments)) {
          if (arguments != kAbsent && is_type(c)) return type(c);
        }
        return kNone;
      }
      type_arguments(arguments, listed);
      return named_type(i, std::move(path), listed);
    }
    default: {
      std::string path = path_text(i);
      if (path.empty()) return kNone;
      Children listed;
      // Hmac::<Sha256>::Output: the arguments stand within the path.
      if (symbol(i) == rust::kScopedTypeIdentifier) {
        Index base = field(i, rust::kPathField);
        if (base != kAbsent && symbol(base) == rust::kGenericType) {
          type_arguments(field(base, rust::kTypeArgumentsField), listed);
        }
      }
      return named_type(i, std::move(path), listed);
    }
  }
}

}  // namespace vitrine::source
