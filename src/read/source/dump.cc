#include "read/source/ir.h"
#include "read/source/ir_c.h"

namespace vitrine::source {

namespace {

std::string_view kind_name(NodeKind kind) {
  static constexpr std::string_view kNames[] = {
      "null",       "literal", "name",       "member",  "index",  "slice",   "call",     "new",       "unary",
      "binary",     "cond",    "concat",     "array",   "map",    "entry",   "keyword",  "spread",    "lambda",
      "cast",       "assign",  "require",    "this",    "super",  "collect", "unknown",  "block",     "declare",
      "expression", "return",  "throw",      "if",      "loop",   "switch",  "case",     "try",       "handler",
      "finally",    "break",   "continue",   "variant", "module", "import",  "function", "parameter", "type",
      "base",       "field",   "annotation", "typename"};
  size_t index = static_cast<size_t>(kind);
  return index < std::size(kNames) ? kNames[index] : "?";
}

constexpr std::pair<NodeFlags, std::string_view> kFlagNames[] = {
    {kStatic, "static"},   {kConst, "const"},        {kConstructor, "constructor"},
    {kMacro, "macro"},     {kReceiver, "receiver"},  {kVariadic, "variadic"},
    {kNoBody, "no-body"},  {kAbstract, "abstract"},  {kInterface, "interface"},
    {kEnum, "enum"},       {kStruct, "struct"},      {kAnonymous, "anonymous"},
    {kDefault, "default"}, {kFallsThrough, "falls"}, {kArrayType, "[]"},
    {kPointer, "*"},
};

constexpr std::string_view kLiteralNames[] = {"string", "bytes", "integer", "float", "boolean", "null", "character"};

void append_quoted(std::string& out, std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  out += '"';
  for (char c : text) {
    unsigned char byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      out += "\\x";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    } else {
      out += c;
    }
  }
  out += '"';
}

bool on_own_line(NodeKind kind) {
  return (kind >= NodeKind::kBlock && kind <= NodeKind::kVariant) || kind == NodeKind::kModule ||
         kind == NodeKind::kImport || kind == NodeKind::kFunction || kind == NodeKind::kType ||
         kind == NodeKind::kField || kind == NodeKind::kAssign;
}

class Dumper {
 public:
  explicit Dumper(const Unit& unit) : unit_(unit) {
    for (const auto& [owner, annotation] : unit.annotations) annotations_.emplace(owner, annotation);
  }

  void write(NodeId id, uint32_t depth) {
    constexpr uint32_t kMaxDepth = 5000;
    if (id == kNone || depth > kMaxDepth) {
      out_ += id == kNone ? "-" : "…";
      return;
    }
    const Node& node = unit_[id];
    out_ += '(';
    write_head(node);
    for (auto [it, end] = annotations_.equal_range(id); it != end; ++it) {
      out_ += " @";
      write(it->second, depth + 1);
    }
    for (uint32_t i = 0; i < node.child_count; ++i) {
      NodeId child = unit_.child(id, i);
      bool breaks = on_own_line(unit_.kind(child)) && holds_statements(node.kind);
      if (breaks) {
        out_ += '\n';
        out_.append(2 * ++indent_, ' ');
      } else {
        out_ += ' ';
      }
      write(child, depth + 1);
      if (breaks) --indent_;
    }
    out_ += ')';
  }

  std::string take() { return std::move(out_); }

 private:
  static bool holds_statements(NodeKind kind) {
    return (kind >= NodeKind::kBlock && kind <= NodeKind::kVariant) || kind == NodeKind::kModule ||
           kind == NodeKind::kFunction || kind == NodeKind::kType || kind == NodeKind::kUnknown ||
           kind == NodeKind::kCollect;
  }

  void write_head(const Node& node) {
    out_ += kind_name(node.kind);
    if (node.kind == NodeKind::kLiteral) {
      out_ += ' ';
      out_ += node.op < std::size(kLiteralNames) ? kLiteralNames[node.op] : "?";
    }
    for (const auto& [flag, name] : kFlagNames) {
      if ((node.flags & flag) == 0) continue;
      if (node.kind == NodeKind::kType && flag == kPartial) {
        out_ += " partial";
        continue;
      }
      if ((node.kind == NodeKind::kField || node.kind == NodeKind::kType) && flag == kOwn) {
        out_ += " own";
        continue;
      }
      if (node.kind == NodeKind::kFunction && (flag == kThisAround || flag == kGetter || flag == kPrivate)) {
        out_ += flag == kGetter ? " getter" : flag == kPrivate ? " private" : " this-around";
        continue;
      }
      if (flag == kUnion && node.kind == NodeKind::kType) {
        out_ += " union";
        continue;
      }
      if (flag == kReference && (node.kind == NodeKind::kDeclare || node.kind == NodeKind::kParameter)) {
        out_ += " &";
        continue;
      }
      out_ += ' ';
      out_ += name;
    }
    if (node.text != 0 || node.kind == NodeKind::kLiteral || node.kind == NodeKind::kImport) {
      out_ += ' ';
      append_quoted(out_, unit_.strings[node.text]);
    }
    if (node.text2 != 0) {
      out_ += " =";
      append_quoted(out_, unit_.strings[node.text2]);
    }
    if (node.type != kNone) {
      out_ += " :";
      write(node.type, 1);
    }
  }

  const Unit& unit_;
  std::unordered_multimap<NodeId, NodeId> annotations_;
  std::string out_;
  size_t indent_ = 0;
};

}  // namespace

std::string dump(const Unit& unit, NodeId from) {
  Dumper dumper(unit);
  dumper.write(from, 0);
  return dumper.take();
}

}  // namespace vitrine::source
