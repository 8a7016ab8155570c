#include "read/source/wide_table.h"

// The core's own header: what a grammar consists of. It goes with the grammars' ABI, which is asked for.
#include <tree_sitter/api.h>
// (after it, which declares what it does not define)
#include <parser.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <mutex>
#include <vector>

namespace vitrine::source {
namespace {

constexpr uint32_t kOldestForm = 14, kNewestForm = 15;
constexpr size_t kMostCells = size_t{16} << 20;

struct Wide {
  std::vector<uint16_t> table;
  TSLanguage language;
};

std::vector<uint16_t> all_rows(const TSLanguage& of) {
  const size_t symbols = of.symbol_count, given = of.large_state_count;
  std::vector<uint16_t> table(symbols * of.state_count);
  std::copy_n(of.parse_table, symbols * given, table.begin());
  for (size_t state = given; state < of.state_count; ++state) {
    // How many groups; of each what it says, of how many symbols, and these. The first that names a symbol counts.
    const uint16_t* data = of.small_parse_table + of.small_parse_table_map[state - given];
    uint16_t* row = table.data() + symbols * state;
    for (uint16_t groups = *data++; groups > 0; --groups) {
      const uint16_t says = *data++;
      for (uint16_t count = *data++; count > 0; --count) {
        uint16_t& cell = row[*data++];
        if (cell == 0) cell = says;
      }
    }
  }
  return table;
}

}  // namespace

const TSLanguage* with_wide_table(const TSLanguage* original) {
  const bool is_known = original->abi_version >= kOldestForm && original->abi_version <= kNewestForm;
  if (!is_known || size_t{original->symbol_count} * original->state_count > kMostCells) return original;
  static std::mutex mutex;
  static std::map<const TSLanguage*, Wide> all;
  std::lock_guard lock(mutex);
  auto [place, is_new] = all.try_emplace(original);
  Wide& wide = place->second;
  if (is_new) {
    wide.table = all_rows(*original);
    wide.language = *original;
    wide.language.parse_table = wide.table.data();
    wide.language.large_state_count = original->state_count;
  }
  return &wide.language;
}

}  // namespace vitrine::source
