// { ...defaults, ...options } where the options are one of several: what each of them makes of the object.
//
// Thread rule: as the values'.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "reason/trace/value.h"

namespace vitrine::trace {

// `put(object, one)` puts one value's fields into an object. Of a choice each is put into a copy, and the fields of
// one stay together: what the object holds behind it is a choice of what the copies hold.
template <typename Put>
void put_each(Object& object, ValueId from, Values& values, size_t most, const Put& put) {
  const std::vector<Possible> all = values.possibilities(from);
  if (all.size() < 2 || all.size() > most) {
    put(object, from);
    return;
  }
  const SplitId split = values[from].worlds.empty() ? values.worlds().split(all.size()) : 0;
  std::vector<Object> copies(all.size(), object);
  std::vector<WorldId> where;
  for (size_t i = 0; i < all.size(); ++i) {
    put(copies[i], all[i].value);
    where.push_back(split == 0 ? all[i].where : values.worlds().branch(split, i));
  }
  for (const Object& copy : copies) {
    for (const auto& [name, held] : copy.fields) {
      if (object.field(name) == 0) object.set_field(name, held);
    }
    if (copy.complete) continue;
    object.complete = false;
    if (!copy.origin_reason.empty()) object.origin_reason = copy.origin_reason;
  }
  for (auto& [name, field] : object.fields) {
    std::vector<Possible> either;
    for (size_t i = 0; i < copies.size(); ++i) {
      ValueId held = copies[i].field(name);
      if (held == 0 && copies[i].complete) {
        Value nothing;
        nothing.kind = ValueKind::kNull;
        held = values.add(std::move(nothing));
      }
      if (held == 0) held = values.unknown(copies[i].origin_reason);
      either.push_back({held, where[i]});
    }
    field = values.choice(either, most);
  }
}

}  // namespace vitrine::trace
