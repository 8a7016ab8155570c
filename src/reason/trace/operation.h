// One call of an ordinary function whose meaning knowledge/values tells: what docs/formats/knowledge.md lists under
// `does`. Used by the Evaluator alone; lives as long as the call is evaluated.
#pragma once

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

// "${key:default}" → key and default; nullopt for what is more than that.
struct Placeholder {
  std::string_view key;
  std::optional<std::string_view> otherwise;
};
std::optional<Placeholder> placeholder(std::string_view text);

inline constexpr int64_t kLongest = 1 << 26;  // of a buffer whose length is told

class Operation {
 public:
  Operation(Evaluator& in, const knowledge::ValueFunction& function, const Call& call, State& state);
  // nullopt where the call does not give what the operation works on.
  std::optional<ValueId> run();
  // It throws: what goes on is none of this.
  bool failed() const { return failed_; }

 private:
  using Result = std::optional<ValueId>;
  enum class Operands : uint8_t {
    kAny,    // makes something, out of none too
    kWhole,  // works on its first operand as it is
    kEach,   // … on each of several values that it may be
    kAll,    // … with each that the others may be where it is that
    kTexts,  // … so on their characters: where the first is null it throws, or fails
  };
  struct Kind {
    std::string_view name;
    Operands operands;
    Result (Operation::*run)();
  };
  static const Kind* kind_of(std::string_view name);
  bool gather();
  void note_draws();
  Result run_gathered(const Kind& kind);
  Result run_each(const Kind& kind, size_t operand);
  Result run_on_each();
  std::optional<Call> call_with(ValueId first) const;

  ValueId unknown(std::string why) const;
  ValueId unknown_of(std::string_view otherwise) const;
  ValueId another_form() const;
  std::optional<int64_t> number(size_t operand) const;
  std::optional<std::string> text_of(size_t operand) const;
  ValueId text(std::string characters) const;
  const Object* object(size_t operand) const;
  ValueId result_object(Object made, TraceId trace = 0) const;

  // ---- operation_pack.cc
  Result pack_bytes();

  // ---- operation_texts.cc
  Result same();
  Result each_character(char (*changed)(char));
  Result upper();
  Result lower();
  Result rot13();
  Result character();
  Result trim();
  Result concat();
  Result concat_text();
  Result format();
  Result format_braces();
  Result format_list();
  Result substring();
  Result slice();
  Result substring_length();
  std::optional<int64_t> size_of_whole() const;
  Result part(std::optional<int64_t> from, std::optional<int64_t> to);
  Result fails(std::string why);
  Result replace();
  Result replace_first();
  Result replace_pattern();
  Result replace_first_pattern();
  Result replaced(bool once);
  Result replaced_by_pattern(bool once);
  Result from_first();
  Result from_last();
  Result from_where(bool last);
  Result index_of();
  Result last_index_of();
  Result position(bool last);
  Result absent();
  Result reverse();
  Result characters();
  Result dedent();
  Result split();
  Result split_lines();
  Result split_pattern();
  Result split_by(std::optional<std::string> separator);
  Result append();
  Result join();
  Result joined_origin(const Object& list);
  Result text_length();
  Result hex_decode();
  Result hex_encode();
  Result base64_decode();
  Result base64_encode();
  Result decoded(std::optional<std::string> (*decode)(std::string_view));
  Result encoded(std::string (*encode)(std::string_view));
  Result parse_int();
  Result compare();
  Result compare_any_case();
  Result compared(void (*prepare)(std::string&));
  Result equal();
  Result starts_with();
  Result ends_with();
  Result contains();
  Result answered(Evaluator::TextQuestion how, bool (*holds)(std::string_view, std::string_view));
  Result equal_any_case();
  Result is_empty();
  Result ask_verifier();
  Result bound(int64_t (*of)(int64_t, int64_t));
  Result minimum();
  Result maximum();
  Result power();

  // ---- operation_builders.cc
  Result builder();
  Result builder_text();
  Result edit_text();
  Result reorder();
  Result swap();
  Result builder_insert();
  Result builder_replace();
  Result builder_delete();
  Result builder_reverse();
  std::optional<std::string> built() const;
  Result rebuilt(std::optional<std::string> text);

  // ---- operation_pieces.cc
  Result split_every();
  Result without_characters();
  Result is_held();
  Result translate();

  // ---- operation_words.cc
  Result list_of_texts(const std::vector<std::string>& parts);
  Result partition();
  Result partition_last();
  Result parted(bool last);
  Result split_at_most();
  Result split_at_most_last();
  Result split_parts();
  Result cut(bool last);
  Result split_words();
  Result trim_end();
  Result trim_start();
  Result trimmed(bool start, bool end);
  Result lower_first();
  Result upper_first();
  Result first_changed(char from, char to);
  Result reduce();
  Result total();
  Result without_end();
  Result without_start();
  Result sorted();

  // ---- operation_tables.cc
  const Object* whole_list(size_t operand) const;
  Result combine();
  Result invert_map();
  Result has_key();
  Result is_set();
  Result unset();
  Result splice();
  Result get_each();
  Result remove_value();

  // ---- operation_lists.cc
  Result copy_list();
  Result copy_with();
  Result put_member();
  Result enumerate();
  Result zip();
  Result number_bytes();
  ValueId list_of_rows(std::vector<std::vector<ValueId>> all);
  const std::vector<ValueId>* few_elements(size_t operand) const;
  Result product();
  Result constant_of_type();
  Result filter_elements();
  std::optional<bool> is_kept(ValueId element) const;
  Result find_element();
  Result last_element();
  Result reverse_elements();
  std::optional<bool> answers(ValueId function, ValueId element, size_t position);
  Result insert();
  Result set_element();
  Result remove();
  Result clear();
  Result null();
  Result or_else();
  Result perhaps();
  Result call();
  Result apply();
  Result bind();
  Result promise();
  Result settle();
  Result of_map(const std::function<ValueId(const std::string& name, ValueId field)>& element);
  Result map_keys();
  Result map_values();
  Result map_entries();
  Result repeat();
  Result new_list();
  Result find_entry();
  Result new_map();
  Result new_text();
  Result next();
  Result part_after();
  Result part_after_last();
  Result part_before();
  Result part_before_last();
  Result part(bool behind, bool last);
  Result any_of(const Object& list);
  Result merge();
  Result update();
  std::optional<Object> said_in_capitals(source::NodeId type);
  Result construct();
  Result map_elements();
  Result range();
  Result append_elements();
  Result length();
  Result get();
  Result get_or_put();
  Result put();
  Result add();
  // ---- operation_append.cc
  struct Appended {
    ValueId value = 0;
    bool single = false;  // an element; else all of a list or text
  };
  std::optional<std::vector<Appended>> appended() const;
  std::optional<std::string> characters_of(const std::vector<Appended>& pieces) const;
  std::optional<std::vector<ValueId>> elements_of(const std::vector<Appended>& pieces) const;
  Evaluator::Content content_of(const std::vector<Appended>& pieces) const;
  Result append_all();
  // ---- operation_memory.cc
  Result allocate();
  Result set_length();
  static Object bytes_from(const Evaluator::Content& what);
  bool is_container(const Value& value) const;
  Result zeros();
  Result fill();
  Result generate();
  Result copied(size_t from, size_t target);
  Result copy();
  Result array_copy();
  Result pump();
  Result resize();

  // ---- operation_lists.cc
  // ---- operation_settings.cc
  Result file();
  Result settings();
  Result settings_in_text(std::string_view text);
  Result settings_of_each();
  Result settings_in_code();
  Result load_settings();
  Result decode_into();
  ValueId default_set(std::string_view key);
  Result setting();
  Result setting_in();
  Result set_setting();
  Result setting_text();
  Result declare_option();

  Result reads();
  Result makes();
  Result ends();
  Result none();

  Evaluator& in_;
  Values& values_;
  const knowledge::ValueFunction& function_;
  const Call& call_;
  State& state_;
  std::vector<ValueId> operands_;
  std::vector<source::NodeId> nodes_;  // of the operands
  TraceId trace_ = 0;                  // of what is made out of the first
  bool failed_ = false;
};

}  // namespace vitrine::trace
