// What a text says in a notation. Patterns are compiled when they are first needed.
// Thread rule: read() from any thread. Work: linear in the text (RE2), texts over 64 KiB say nothing.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

#include "knowledge/spellings.h"
#include "knowledge/tables.h"

namespace re2 {
class RE2;
}

namespace vitrine::knowledge {

class NotationReader {
 public:
  NotationReader(const Notation& notation, const Spellings& spellings);  // borrows both
  ~NotationReader();
  NotationReader(const NotationReader&) = delete;
  NotationReader& operator=(const NotationReader&) = delete;

  // Whom to ask when this notation does not know; once, before the first read().
  void ask_also(std::vector<const NotationReader*> others) { also_ = std::move(others); }

  std::optional<std::vector<Properties>> read(std::string_view text) const;
  std::optional<ReadInPart> read_in_part(std::string_view text) const;

 private:
  std::optional<std::vector<Properties>> read_one(std::string_view text, int depth) const;
  std::optional<std::vector<Properties>> read_list(std::string_view text) const;
  static std::vector<Properties> put_together(const std::vector<Properties>& all);
  void share(std::vector<Properties>& all) const;
  std::optional<Properties> read_pattern(size_t index, std::string_view text) const;
  void say(Properties& said, const std::string& property, std::string_view text, bool& unknown_algorithm) const;
  const re2::RE2& pattern(size_t index) const;

  const Notation& notation_;
  std::vector<const NotationReader*> also_;
  const Spellings& spellings_;
  NameTable<const std::vector<Properties>*> names_;
  struct Lazy {
    std::once_flag once;
    std::unique_ptr<re2::RE2> compiled;
  };
  std::unique_ptr<Lazy[]> patterns_;
};

}  // namespace vitrine::knowledge
