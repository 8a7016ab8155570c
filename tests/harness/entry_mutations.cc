#include "harness/entry_mutations.h"

#include <map>
#include <set>

namespace vitrine::harness {
namespace {

// What files of this language are traced with: C++ is read with C's libraries too.
std::string_view family(std::string_view language) {
  return language == "cpp" ? "c" : language;
}

std::shared_ptr<const knowledge::Catalogue> without(const knowledge::Tables& common,
                                                    const std::vector<knowledge::Library>& libraries,
                                                    const std::string& id, std::string_view language) {
  knowledge::Tables rest = common;
  for (const knowledge::Library& library : libraries) {
    if (family(library.language) != family(language)) continue;
    rest.libraries.push_back(library);
    std::erase_if(rest.libraries.back().apis, [&](const knowledge::Api& api) { return api.id == id; });
  }
  return knowledge::make_catalogue(std::move(rest), {});
}

}  // namespace

Expected<Mutations> take_each_entry_out(const knowledge::Loaded& loaded,
                                        const std::vector<std::unique_ptr<Case>>& cases) {
  knowledge::Tables common = loaded.tables;
  std::vector<knowledge::Library> libraries = std::move(common.libraries);
  common.libraries.clear();
  std::map<std::string, std::vector<const Case*>> applied_in;
  std::shared_ptr<const knowledge::Catalogue> whole = knowledge::make_catalogue(loaded.tables, {});
  for (const std::unique_ptr<Case>& one : cases) {
    Run all = run(*one, *whole);
    Expected<std::vector<std::string>> missed = misses(*one, all, *whole);
    if (!missed) return missed.error();
    if (!missed->empty()) return Error{ErrorCode::kInvalidInput, missed->front()};
    for (const trace::Applied& applied : all.applied) {
      std::vector<const Case*>& in = applied_in[applied.entry];
      if (in.empty() || in.back() != one.get()) in.push_back(one.get());
    }
  }
  Mutations out;
  std::set<std::string> seen;
  for (const knowledge::Library& library : libraries) {
    for (const knowledge::Api& api : library.apis) {
      if (!seen.insert(api.id).second) continue;
      ++out.entries;
      const std::vector<const Case*>& in = applied_in[api.id];
      bool noticed = false;
      if (in.empty()) {
        out.not_applied.push_back(api.id);
      } else {
        std::shared_ptr<const knowledge::Catalogue> rest = without(common, libraries, api.id, library.language);
        for (size_t i = 0; i < in.size() && !noticed; ++i) {
          Expected<std::vector<std::string>> missed = misses(*in[i], run(*in[i], *rest), *rest, true);
          if (!missed) return missed.error();
          noticed = !missed->empty();
        }
      }
      if (!noticed) out.unnoticed.push_back(api.id);
    }
  }
  return out;
}

}  // namespace vitrine::harness
