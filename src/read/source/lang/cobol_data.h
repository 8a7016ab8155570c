// The data division: items by name, and where each lies in its record.
//
// A record (level 01 or 77) is a stretch of bytes that is cut into cells, one per elementary item (and per element of a
// table that is small). Every item, a group and what REDEFINES another as well, is a stretch of such a record, so what
// is written under one name is read under another. Thread rule: built once, then read.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/lang/cobol_text.h"

namespace vitrine::source::cobol {

inline constexpr uint32_t kNoItem = UINT32_MAX;
inline constexpr uint32_t kMostElements = 64;  // of a table whose elements are cells of their own

enum class Category : uint8_t {
  kText,    // PIC X, A, edited
  kDigits,  // PIC 9, one character a digit
  kBinary,  // COMP, COMP-5, INDEX
  kOther,   // packed, floating, pointers, tables too large
};

enum class Section : uint8_t { kWorking, kLinkage, kFile, kScreen };

struct Value {
  Token token;                                  // of the first value
  bool all = false;                             // ALL 'x'
  std::vector<std::pair<Token, Token>> others;  // 88: further values and ranges; the second is kEnd without THRU
};

struct Item {
  std::string name;  // "" for FILLER
  int level = 1;
  uint32_t parent = kNoItem;
  uint32_t record = 0;  // index into Data::records
  uint32_t offset = 0;
  uint32_t size = 0;  // of one element
  uint32_t occurs = 1;
  bool is_table = false;
  Category category = Category::kText;
  bool is_group = false;
  bool justified = false;
  uint32_t redefines = kNoItem;
  Section section = Section::kWorking;
  std::optional<Value> value;
  uint32_t begin = 0, end = 0;
  std::vector<uint32_t> children;
  bool is_condition = false;  // level 88
  bool has_copy = false;      // COPY adds items to it
};

struct Cell {
  std::string name;
  uint32_t offset = 0, size = 0;
  Category category = Category::kText;
  uint32_t item = kNoItem;
};

struct Record {
  uint32_t item = kNoItem;
  uint32_t size = 0;
  std::vector<Cell> cells;  // by offset, without holes
};

class Data {
 public:
  // The entries of a data division between two tokens.
  void read(const std::vector<Token>& tokens, size_t from, size_t to);
  // To be called once everything was read.
  void lay_out();

  const std::vector<Item>& items() const { return items_; }
  const std::vector<Record>& records() const { return records_; }
  // The item that `name OF group OF …` means; kNoItem where there is none.
  uint32_t find(std::string_view name, const std::vector<std::string>& groups) const;
  const Token* constant(std::string_view name) const;
  // The tables that an item is in, the outermost first; the item itself is the last where it is one.
  std::vector<uint32_t> tables_of(uint32_t item) const;
  // Where the errors are.
  std::vector<std::pair<uint32_t, uint32_t>> broken;

 private:
  void entry(const std::vector<Token>& tokens, size_t from, size_t to);
  const Token* constant_of(const Token& token) const;
  uint32_t measure(uint32_t item, uint32_t offset, int depth);
  void cut(uint32_t item, uint32_t offset, const std::string& subscripts, Record& record, uint32_t elements);
  bool ambiguous(const std::string& name) const;

  std::vector<Item> items_;
  std::vector<Record> records_;
  std::vector<uint32_t> open_;  // the groups that the next entry may be in
  std::vector<uint32_t> roots_;
  std::vector<Item> indexes_;  // INDEXED BY, of the entry that is read
  uint32_t last_ = kNoItem;    // the entry that an 88 speaks of
  std::multimap<std::string, uint32_t, std::less<>> by_name_;
  std::map<std::string, Token, std::less<>> constants_;
  Section section_ = Section::kWorking;
};

}  // namespace vitrine::source::cobol
