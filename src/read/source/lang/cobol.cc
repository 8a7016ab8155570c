// COBOL: programs, their data and paragraphs.
#include <algorithm>

#include "read/source/lang/cobol_lowering.h"

namespace vitrine::source {
namespace cobol {
namespace {

constexpr size_t kMostMoved = 8;  // literals that an item may hold for CALL to be told apart by

bool is_word(const Token& token, std::string_view text) {
  return token.kind == TokenKind::kWord && token.text == text;
}

}  // namespace

Lowering::Lowering(std::string_view text, const Budget& budget)
    : PlainLowering(Language::kCobol), source_(text), budget_(budget), tokens_(tokens_of(text)) {}

// Each from its PROGRAM-ID (or FUNCTION-ID) to the next one or its END PROGRAM.
std::vector<Lowering::Program> Lowering::programs() const {
  std::vector<Program> out;
  const size_t end = tokens_.size() - 1;
  size_t began = 0;
  auto divide = [&](Program program) {
    for (size_t i = program.from; i + 1 < program.to; ++i) {
      if (!is_word(tokens_[i + 1], "DIVISION")) continue;
      if (is_word(tokens_[i], "DATA")) program.data_from = i + 2;
      if (is_word(tokens_[i], "PROCEDURE")) {
        program.data_to = i;
        program.code_from = i + 2;
        program.has_code = true;
        break;
      }
    }
    if (!program.has_code) program.data_to = program.to;
    if (program.data_from == 0) {
      // A text without divisions: entries with their level, or statements.
      size_t first = program.from;
      while (first < program.to && tokens_[first].kind == TokenKind::kPeriod) ++first;
      const bool is_data = first < program.to && tokens_[first].kind == TokenKind::kNumber;
      program.data_from = is_data ? program.from : program.data_to;
      if (!is_data && !program.has_code && out.empty() && program.name.empty()) {
        program.code_from = program.from;
        program.has_code = true;
        program.data_from = program.data_to = program.from;
      }
    }
    out.push_back(std::move(program));
  };
  Program open;
  bool any = false;
  for (size_t i = 0; i < end; ++i) {
    const bool id = is_word(tokens_[i], "PROGRAM-ID") || is_word(tokens_[i], "FUNCTION-ID");
    const bool closes = is_word(tokens_[i], "END") && i + 1 < end &&
                        (is_word(tokens_[i + 1], "PROGRAM") || is_word(tokens_[i + 1], "FUNCTION")) &&
                        (i == 0 || tokens_[i - 1].kind == TokenKind::kPeriod);
    if (!id && !closes) continue;
    if (any) {
      open.to = i;
      if (open.to > open.from) divide(open);
    }
    any = id;
    open = {};
    if (!id) continue;
    began = i + 1;
    while (began < end && tokens_[began].kind == TokenKind::kPeriod) ++began;
    open.name = tokens_[std::min(began, end)].text;
    std::transform(open.name.begin(), open.name.end(), open.name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    open.from = std::min(began + 1, end);
  }
  if (any) {
    open.to = end;
    divide(open);
  }
  if (out.empty()) {
    Program whole;
    whole.to = end;
    divide(whole);
  }
  return out;
}

void Lowering::find_blocks(size_t from, size_t to) {
  blocks_.clear();
  std::string section;
  Block first;
  first.from = from;
  first.begin = from < to ? tokens_[from].begin : 0;
  blocks_.push_back(first);
  for (size_t i = from; i < to; ++i) {
    if (i > from && tokens_[i - 1].kind != TokenKind::kPeriod) continue;
    const Token& token = tokens_[i];
    const bool named = (token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber) && token.at_margin &&
                       !is_verb(token) && !token.text.starts_with("END-") && i + 1 < to;
    if (!named) continue;
    const bool is_section = is_word(tokens_[i + 1], "SECTION");
    if (!is_section && tokens_[i + 1].kind != TokenKind::kPeriod) continue;
    if (token.text == "DECLARATIVES") continue;
    Block block;
    block.name = token.text;
    if (is_section) section = token.text;
    block.section = section;
    block.is_section = is_section;
    block.begin = token.begin;
    size_t code = i + 1;
    while (code < to && tokens_[code].kind != TokenKind::kPeriod) ++code;
    block.from = std::min(code + 1, to);
    blocks_.back().to = i;
    blocks_.push_back(std::move(block));
    i = code;
  }
  blocks_.back().to = to;
}

std::optional<size_t> Lowering::block_named(std::string_view name, std::string_view section) const {
  std::optional<size_t> found;
  for (size_t i = 1; i < blocks_.size(); ++i) {
    if (blocks_[i].name != name) continue;
    if (!section.empty() && blocks_[i].section != section) continue;
    // One of the section that is running comes before those of others.
    const bool here = !regions_.empty() && blocks_[i].section == blocks_[regions_.back().first].section;
    if (!found || here) found = i;
  }
  return found;
}

// The last paragraph of a section; a paragraph is its own.
size_t Lowering::last_of(size_t block) const {
  if (!blocks_[block].is_section) return block;
  size_t last = block;
  while (last + 1 < blocks_.size() && !blocks_[last + 1].is_section &&
         blocks_[last + 1].section == blocks_[block].name) {
    ++last;
  }
  return last;
}

std::optional<Lowering::Region> Lowering::region_named(std::string_view first, std::string_view last) const {
  std::string_view section;
  if (const size_t of = first.find(" OF "); of != std::string_view::npos) {
    section = first.substr(of + 4);
    if (last == first) last = first.substr(0, of);
    first = first.substr(0, of);
  }
  const std::optional<size_t> begin = block_named(first, section);
  const std::optional<size_t> end = first == last ? begin : block_named(last, "");
  if (!begin || !end) return std::nullopt;
  const size_t through = last_of(*end);
  if (through < *begin) return std::nullopt;
  return Region{*begin, through, 0};
}

std::string Lowering::label(size_t block, size_t region) const {
  return blocks_[block].name + " " + std::to_string(block) + " in " + std::to_string(region);
}

// Does control never go on behind the paragraph's last statement?
bool Lowering::ends_run(const Block& block) const {
  size_t last = block.to;
  while (last > block.from && tokens_[last - 1].kind == TokenKind::kPeriod) --last;
  if (last == block.from) return false;
  size_t first = last;
  while (first > block.from && tokens_[first - 1].kind != TokenKind::kPeriod) --first;
  for (size_t i = first; i < last; ++i) {
    if (is_word(tokens_[i], "IF") || is_word(tokens_[i], "EVALUATE") || is_word(tokens_[i], "WHEN")) return false;
  }
  const Token& end = tokens_[last - 1];
  if (is_word(end, "GOBACK")) return true;
  if (last - first < 2) return false;
  const Token& before = tokens_[last - 2];
  return (is_word(before, "STOP") && is_word(end, "RUN")) || (is_word(before, "EXIT") && is_word(end, "PROGRAM"));
}

// What runs when the program is entered: up to the first paragraph that ends it.
size_t Lowering::end_of_main() const {
  for (size_t i = 0; i < blocks_.size(); ++i) {
    if (ends_run(blocks_[i])) return i;
  }
  return blocks_.size() - 1;
}

// The paragraphs one after the other, each with its label.
NodeId Lowering::region(size_t first, size_t last, Stretch where) {
  const size_t here = at_, outer = limit_;
  Region entered{first, last, ++next_region_};
  regions_.push_back(entered);
  Children all;
  for (size_t i = first; i <= last; ++i) {
    blocks_[i].lowered = true;
    at_ = blocks_[i].from;
    limit_ = blocks_[i].to;
    Children body;
    while (!done()) {
      const size_t began = at_;
      statements(body, 0);
      if (!done() && now().kind == TokenKind::kPeriod) {
        ++at_;
      } else if (!done()) {
        ++at_;
        note_error({tokens_[began].begin, tokens_[at_ - 1].end});
      }
    }
    const Stretch whole{blocks_[i].begin,
                        blocks_[i].to > 0 ? std::max(blocks_[i].begin, tokens_[blocks_[i].to - 1].end) : 0};
    all.push_back(block(whole, body, label(i, entered.id)));
  }
  all.push_back(block(where, {}, "end of " + std::to_string(entered.id)));
  regions_.pop_back();
  at_ = here;
  limit_ = outer;
  return block(where, all);
}

// The end of the run: what the parameters hold by then is handed back.
NodeId Lowering::leave(Stretch where) {
  Children out;
  for (const auto& [parameter, item] : given_) {
    Reference whole;
    whole.where = where;
    whole.item = item;
    whole.size = data_.items()[item].size;
    const NodeId behind = make(NodeKind::kUnary, where, {name(where, parameter)}, {.text = "*"});
    out.push_back(assign(where, behind, read(whole)));
  }
  out.push_back(make(NodeKind::kReturn, where));
  return out.size() == 1 ? out[0] : block(where, out);
}

// PROCEDURE DIVISION USING a b RETURNING c.
Lowering::Children Lowering::parameters(size_t* at) {
  Children out;
  size_t i = *at;
  bool using_them = false;
  for (; i + 1 < tokens_.size() && tokens_[i].kind != TokenKind::kPeriod; ++i) {
    const Token& token = tokens_[i];
    if (token.kind != TokenKind::kWord) continue;
    if (token.text == "USING") {
      using_them = true;
      continue;
    }
    if (token.text == "RETURNING") break;
    if (token.text == "BY" || token.text == "REFERENCE" || token.text == "VALUE" || token.text == "OPTIONAL") continue;
    if (!using_them) continue;
    const Stretch where{token.begin, token.end};
    const uint32_t item = data_.find(token.text, {});
    const bool known = item != kNoItem && data_.items()[item].parent == kNoItem;
    const std::string given = token.text + (known ? " (given)" : "");
    out.push_back(make(NodeKind::kParameter, where, {}, {.text = given}));
    if (known) given_.emplace_back(given, item);
  }
  while (i + 1 < tokens_.size() && tokens_[i].kind != TokenKind::kPeriod) ++i;
  *at = i + 1;
  return out;
}

// A cell's first value is what VALUE says of its item, or of a group around it.
NodeId Lowering::program(const Program& program) {
  data_ = {};
  given_.clear();
  regions_.clear();
  moved_.clear();
  too_large_ = false;
  program_began_ = node_count();
  data_.read(tokens_, program.data_from, std::max(program.data_from, program.data_to));
  data_.lay_out();
  for (const auto& [begin, end] : data_.broken) note_error({begin, end});
  const Stretch whole{tokens_[program.from].begin,
                      tokens_[program.to > program.from ? program.to - 1 : program.from].end};
  size_t code = program.code_from;
  Children children;
  if (program.has_code && program.code_from > 0 && is_word(tokens_[program.code_from - 1], "DIVISION")) {
    children = parameters(&code);
  }
  code = std::min(std::max(code, program.code_from), program.to);
  find_blocks(code, program.has_code ? program.to : code);

  Children body;
  for (const Record& record : data_.records()) {
    const Item& root = data_.items()[record.item];
    const auto given = std::find_if(given_.begin(), given_.end(),
                                    [&](const auto& one) { return data_.items()[one.second].record == root.record; });
    for (const Cell& cell : record.cells) {
      const Stretch where = cell.item == kNoItem
                                ? Stretch{root.begin, root.end}
                                : Stretch{data_.items()[cell.item].begin, data_.items()[cell.item].end};
      NodeId initial = kNone;
      if (given != given_.end()) {
        const NodeId there = make(NodeKind::kUnary, where, {name(where, given->first)}, {.text = "*"});
        const bool all = cell.offset == 0 && record.cells.size() == 1;
        initial = all ? there : part(there, cell.offset, cell.offset + cell.size, where);
        if (!all && cell.category != Category::kText) initial = unknown(where, {initial});
      } else if (root.section == Section::kWorking) {
        initial = initial_value(cell, where);
      }
      Children with;
      if (initial != kNone) with.push_back(initial);
      body.push_back(make(NodeKind::kDeclare, where, with, {.text = cell.name}));
    }
  }
  note_moved(program);
  if (program.has_code) {
    body.push_back(region(0, end_of_main(), whole));
    body.push_back(leave({whole.end, whole.end}));
    // What no way leads to.
    for (size_t i = 0; i < blocks_.size(); ++i) {
      if (blocks_[i].lowered || blocks_[i].from >= blocks_[i].to) continue;
      const Stretch where{blocks_[i].begin, tokens_[blocks_[i].to - 1].end};
      const NodeId inner = block(where, {region(i, i, where)});
      body.push_back(make(NodeKind::kFunction, where, {inner}, {.text = blocks_[i].name, .text2 = blocks_[i].name}));
    }
  }
  children.push_back(block(whole, body));
  return make(NodeKind::kFunction, whole, children, {.text = program.name, .text2 = program.name});
}

NodeId Lowering::initial_value(const Cell& cell, Stretch where) {
  if (cell.item == kNoItem) return kNone;
  const Item& item = data_.items()[cell.item];
  // The innermost VALUE counts; of a group's, the part that the cell has.
  for (uint32_t up = cell.item; up != kNoItem; up = data_.items()[up].parent) {
    const Item& holder = data_.items()[up];
    if (!holder.value) continue;
    const Value& value = *holder.value;
    Operand given;
    given.where = {value.token.begin, value.token.end};
    if (value.token.kind == TokenKind::kWord) {
      const Token* constant = data_.constant(value.token.text);
      const size_t here = at_;
      if (constant != nullptr) {
        given.literal = *constant;
      } else {
        static constexpr std::pair<std::string_view, char> kFills[] = {
            {"SPACE", ' '}, {"ZERO", '0'}, {"LOW-VALUE", '\0'}, {"HIGH-VALUE", '\xff'}, {"QUOTE", '"'}, {"NULL", '\0'}};
        for (const auto& [word, fill] : kFills) {
          if (!value.token.text.starts_with(word)) continue;
          given.figurative = true;
          given.fill = fill;
        }
        if (!given.figurative) return unknown(where);
      }
      at_ = here;
    } else if (value.all) {
      given.figurative = true;
      given.repeated = value.token.text;
      given.fill = ' ';
    } else {
      given.literal = value.token;
    }
    if (given.literal) {
      given.numeric = given.literal->kind == TokenKind::kNumber;
      given.size = static_cast<int64_t>(given.literal->text.size());
    }
    if (up == cell.item) {
      if (item.is_table && cell.category == Category::kOther) return unknown(where);  // all elements in one
      return fit(given, cell.size, cell.category, false);
    }
    if (holder.size > 4096) return unknown(where);
    const NodeId all = fit_text(given, holder.size, false);
    uint32_t from = cell.offset;
    if (from < holder.offset || holder.is_table) return unknown(where);
    from -= holder.offset;
    if (from + cell.size > holder.size) return unknown(where);
    const NodeId piece = part(all, from, from + cell.size, given.where);
    if (cell.category == Category::kText) return piece;
    if (cell.category == Category::kDigits && builder_.at(piece).kind == NodeKind::kLiteral) {
      return number(given.where, std::string(builder_.unit().text(piece)));
    }
    return unknown(where);
  }
  return kNone;
}

// The literals by which an item may name what is called: its VALUE and what MOVE gives it. Where something else may set
// it, nothing is noted.
void Lowering::note_moved(const Program& program) {
  std::set<std::string> called;
  for (size_t i = program.from; i + 1 < program.to; ++i) {
    if (is_word(tokens_[i], "CALL") && tokens_[i + 1].kind == TokenKind::kWord) called.insert(tokens_[i + 1].text);
  }
  for (const std::string& item_name : called) {
    const uint32_t id = data_.find(item_name, {});
    if (id == kNoItem) continue;
    const Item& item = data_.items()[id];
    if (item.is_group || item.section != Section::kWorking || !data_.tables_of(id).empty()) continue;
    std::vector<std::string> literals;
    if (item.value && item.value->token.kind == TokenKind::kString) literals.push_back(item.value->token.text);
    bool told = true;
    for (size_t i = program.code_from; i < program.to && told; ++i) {
      if (!is_word(tokens_[i], item_name)) continue;
      const bool is_callee = i > 0 && is_word(tokens_[i - 1], "CALL");
      const bool moved = i > 2 && is_word(tokens_[i - 1], "TO") && is_word(tokens_[i - 3], "MOVE");
      if (moved && tokens_[i - 2].kind == TokenKind::kString) {
        literals.push_back(tokens_[i - 2].text);
      } else if (!is_callee && !is_word(tokens_[i - 1], "DISPLAY") && !is_word(tokens_[i - 1], "CANCEL")) {
        told = false;
      }
    }
    std::sort(literals.begin(), literals.end());
    literals.erase(std::unique(literals.begin(), literals.end()), literals.end());
    if (told && !literals.empty() && literals.size() <= kMostMoved) moved_[item_name] = std::move(literals);
  }
  for (const std::string& constant_name : called) {
    const Token* constant = data_.constant(constant_name);
    if (constant != nullptr && constant->kind == TokenKind::kString) moved_[constant_name] = {constant->text};
  }
}

Parsed Lowering::run() {
  const std::vector<Program> all = programs();
  for (const Program& one : all) program_names_.insert(one.name);
  for (const Token& token : tokens_) {
    if (token.kind == TokenKind::kBroken) note_error({token.begin, token.end});
  }
  std::vector<ErrorRegion> broken = std::move(builder_.unit().errors);
  builder_.unit().errors.clear();
  Parsed parsed;
  Children top;
  for (const Program& one : all) {
    if (node_count() > budget_.max_nodes) {
      parsed.truncated = true;
      parsed.truncated_why = "more than " + std::to_string(budget_.max_nodes) + " nodes";
      break;
    }
    top.push_back(program(one));
    broken.insert(broken.end(), builder_.unit().errors.begin(), builder_.unit().errors.end());
    builder_.unit().errors.clear();
    if (too_large_ && !parsed.truncated) {
      parsed.truncated = true;
      parsed.truncated_why = "PERFORMs of " + one.name + " are too many to be written out";
    }
  }
  if (deep_ && !parsed.truncated) {
    parsed.truncated = true;
    parsed.truncated_why = "statements nested too deep";
  }
  std::sort(broken.begin(), broken.end(), [](const ErrorRegion& a, const ErrorRegion& b) { return a.begin < b.begin; });
  for (const ErrorRegion& one : broken) note_error({one.begin, one.end});
  const NodeId root = make(NodeKind::kModule, {0, static_cast<uint32_t>(source_.size())}, top);
  parsed.unit = builder_.finish(root, source_);
  return parsed;
}

}  // namespace cobol

namespace {

class CobolFrontEnd final : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override { return cobol::Lowering(text, budget).run(); }
};

}  // namespace

std::unique_ptr<FrontEnd> make_cobol_front_end() {
  return std::make_unique<CobolFrontEnd>();
}

}  // namespace vitrine::source
