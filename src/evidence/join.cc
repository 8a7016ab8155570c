#include "evidence/join.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <tuple>

namespace vitrine::evidence {
namespace {

constexpr std::string_view kRedacted = "«redacted ";
constexpr std::string_view kCovered = "authenticated";

// Does the other one know all that this one does?
bool says_no_more(const Occurrence& one, const Occurrence& other) {
  if (!other.condition.empty() && other.condition != one.condition) return false;
  return std::ranges::all_of(one.properties, [&](const Property& property) {
    const Property* known = other.find(property.name);
    if (known == nullptr) return false;
    if (property.state == ValueState::kUnknown) return true;
    if (property.state == ValueState::kDefault && known->state == ValueState::kEstablished) return true;
    return known->state != ValueState::kUnknown && known->value == property.value;
  });
}

// No call of the product leads to it; a file by itself cannot know.
bool is_unreached(const Occurrence& one) {
  return one.value("role") == "unreached";
}

// What it is for tells no ways apart, nor does who calls it.
size_t values_in(const Occurrence& one) {
  return one.properties.size() - (one.find("purpose") != nullptr ? 1 : 0) - (is_unreached(one) ? 1 : 0);
}

// Is it nothing but what the other one says better? (What leaves nothing open and says less is another way.)
bool is_covered(const Occurrence& one, const Occurrence& other) {
  return (one.is_open() || values_in(one) == values_in(other)) && says_no_more(one, other);
}

// … or says nothing that is new. (TLS from 1.2 on is another range than TLS from 1.2 to 1.3.)
bool is_nothing_new(const Occurrence& one, const Occurrence& known) {
  const bool other_range = std::ranges::any_of(known.properties, [&](const Property& property) {
    return property.name.starts_with("version") && one.find(property.name) == nullptr;
  });
  return !other_range && says_no_more(one, known);
}

// A check of the program's own, of which the file by itself does not say what it does.
const Property* own_check(const Occurrence& one) {
  const auto found = std::ranges::find_if(one.properties, [](const Property& property) {
    return property.name.ends_with("_check") && property.value == "custom";
  });
  return found == one.properties.end() ? nullptr : &*found;
}

// That something is not here, or was not followed, is no reason where the others were looked at too.
void explain_by(const Occurrence& other, Occurrence& own) {
  for (Property& property : own.properties) {
    if (property.state != ValueState::kUnknown) continue;
    const bool is_elsewhere =
        property.reason.ends_with("is not defined in this file") || property.reason.starts_with("the result of `");
    const Property* told = other.find(property.name);
    if (is_elsewhere && told != nullptr && told->state == ValueState::kUnknown &&
        told->reason.find("``") == std::string::npos) {
      property.reason = told->reason;
    }
  }
}

// Where configuration was asked for on the way to an occurrence, and what a file of the product said there.
struct Asked {
  std::vector<Position> places, answered;
};
Asked asked_on_the_way(const Occurrence& one) {
  Asked out;
  for (const Property& property : one.properties) {
    bool foreign = false;
    for (const Step& step : property.trace) {
      foreign = foreign || !step.content.empty();
      if (step.kind != StepKind::kConfig || !step.content.empty()) continue;
      out.places.push_back(step.position);
      if (foreign) out.answered.push_back(step.position);
    }
  }
  return out;
}

using Occurrences = std::vector<Occurrence>;

// Puts the occurrences of one call at one place together. `all_ways`: the others tell all ways on which it is reached.
void join_call(std::span<Occurrence> alone, std::span<Occurrence> others, bool all_ways, Occurrences& out) {
  auto covered = [](const Occurrence& one, std::span<const Occurrence> by) {
    return std::ranges::any_of(by, [&](const Occurrence& other) { return is_covered(one, other); });
  };
  // What is open on some way among the others too stays open.
  auto same_among_others = [&](const Occurrence& own) -> const Occurrence* {
    auto found = std::ranges::find_if(
        others, [&](const Occurrence& other) { return is_covered(own, other) && is_covered(other, own); });
    return found == others.end() ? nullptr : &*found;
  };
  // What the code names for want of a setting counts only where no file has it.
  std::vector<Position> answered;
  for (const Occurrence& other : others)
    std::ranges::copy(asked_on_the_way(other).answered, std::back_inserter(answered));
  auto is_answered = [&](const Occurrence& own) {
    return std::ranges::any_of(asked_on_the_way(own).places, [&](const Position& place) {
      return std::ranges::find(answered, place) != answered.end();
    });
  };
  // What it is for is told by where it goes, in other files too.
  auto is_told_of = [&](const Occurrence& own) {
    return own.find("purpose") == nullptr && std::ranges::any_of(others, [&](const Occurrence& other) {
             return other.find("purpose") != nullptr && other.condition == own.condition && says_no_more(own, other) &&
                    values_in(own) == values_in(other);
           });
  };
  // … and what an own check does the file says that has it: on all ways, or it stays one that is not known.
  auto is_seen_through = [&](const Occurrence& own) {
    const Property* check = own_check(own);
    return check != nullptr && all_ways && !others.empty() && std::ranges::all_of(others, [&](const Occurrence& other) {
             const Property* told = other.find(check->name);
             return told != nullptr && told->state != ValueState::kUnknown && told->value != check->value;
           });
  };
  // … and whether a MAC covers what a cipher makes those say who are given it.
  auto is_told_covered = [&](const Occurrence& own) {
    if (!all_ways || own.find("role") != nullptr) return false;
    Occurrence set = own;  // without what holds where nobody sets it
    std::erase_if(set.properties, [](const Property& one) { return one.state == ValueState::kDefault; });
    auto tells = [&](const Occurrence& other, std::string_view role) {
      return other.value("role") == role && says_no_more(set, other);
    };
    return std::ranges::any_of(others, [&](const Occurrence& other) { return tells(other, kCovered); }) &&
           std::ranges::none_of(others, [&](const Occurrence& other) { return tells(other, ""); });
  };
  // … which is nothing where none of those who call leads to it. (Nor is what they would do with it.)
  auto leads_nowhere = [&](const Occurrence& own) {
    if (!all_ways || (own.find("purpose") == nullptr && own.find("function") == nullptr)) return false;
    const bool is_used = std::ranges::any_of(
        others, [](const Occurrence& other) { return !is_unreached(other) || other.find("function") != nullptr; });
    Occurrence plain = own;
    std::erase_if(plain.properties, [&](const Property& property) {
      return property.name == "purpose" || (!is_used && property.name == "function");
    });
    if (plain.properties.size() == own.properties.size()) return false;
    auto says_the_same = [&](const Occurrence& other, bool unreached) {
      return is_unreached(other) == unreached && values_in(plain) == values_in(other) && says_no_more(plain, other);
    };
    return std::ranges::any_of(others, [&](const Occurrence& other) { return says_the_same(other, true); }) &&
           std::ranges::none_of(others, [&](const Occurrence& other) { return says_the_same(other, false); });
  };
  std::vector<bool> kept;
  for (Occurrence& own : alone) {
    const Occurrence* same = same_among_others(own);
    kept.push_back(!is_answered(own) && !is_told_of(own) && !is_seen_through(own) && !leads_nowhere(own) &&
                   !is_told_covered(own) && (!all_ways || !covered(own, others) || same != nullptr));
    if (same != nullptr && own.is_open()) explain_by(*same, own);
  }
  // (What a file says may be what the code names for want of that.)
  for (const Occurrence& other : others) {
    kept.push_back((all_ways || !is_unreached(other)) && std::ranges::none_of(alone, [&](const Occurrence& own) {
                     return is_nothing_new(other, own) && !is_answered(own);
                   }));
  }
  for (size_t i = 0; i < kept.size(); ++i) {
    if (kept[i]) out.push_back(std::move(i < alone.size() ? alone[i] : others[i - alone.size()]));
  }
}

auto call_of(const Occurrence& one) {
  return std::tie(one.position, one.detection);
}

void sort_by_call(Occurrences& all) {
  std::ranges::stable_sort(all, [](const Occurrence& a, const Occurrence& b) { return call_of(a) < call_of(b); });
}

std::span<Occurrence> next_call(Occurrences& all, size_t from) {
  size_t end = from;
  while (end < all.size() && call_of(all[end]) == call_of(all[from])) ++end;
  return {all.data() + from, end - from};
}

Occurrences join_occurrences(Occurrences alone, Occurrences others, bool all_ways) {
  sort_by_call(alone);
  sort_by_call(others);
  Occurrences out;
  for (size_t i = 0, j = 0; i < alone.size() || j < others.size();) {
    std::span<Occurrence> own, other;
    if (j == others.size() || (i < alone.size() && !(call_of(others[j]) < call_of(alone[i]))))
      own = next_call(alone, i);
    if (own.empty() || (j < others.size() && call_of(others[j]) == call_of(alone[i]))) other = next_call(others, j);
    join_call(own, other, all_ways, out);
    i += own.size();
    j += other.size();
  }
  return out;
}

size_t redactions(std::string_view line) {
  size_t count = 0;
  for (size_t at = line.find(kRedacted); at != std::string_view::npos; at = line.find(kRedacted, at + 1)) ++count;
  return count;
}

std::string hide_more(const std::string& a, const std::string& b) {
  const size_t in_a = redactions(a), in_b = redactions(b);
  if (a == b || in_a > in_b) return a;
  // Each may show what the other one hides.
  return in_a == in_b && in_a > 0 ? std::string("«redacted line»") : b;
}

void add_lines(const std::vector<Excerpt>& excerpts, std::map<uint32_t, std::string>& lines) {
  for (const Excerpt& excerpt : excerpts) {
    uint32_t number = excerpt.first_line;
    std::string_view rest = excerpt.text;
    for (bool more = true; more; ++number) {
      const size_t end = rest.find('\n');
      more = end != std::string_view::npos;
      auto [known, fresh] = lines.try_emplace(number, rest.substr(0, end));
      if (!fresh) known->second = hide_more(known->second, std::string(rest.substr(0, end)));
      rest.remove_prefix(more ? end + 1 : rest.size());
    }
  }
}

std::vector<Excerpt> join_excerpts(const std::vector<Excerpt>& alone, const std::vector<Excerpt>& others) {
  std::map<uint32_t, std::string> lines;
  add_lines(alone, lines);
  add_lines(others, lines);
  std::vector<Excerpt> out;
  uint32_t expected = 0;
  for (auto& [number, line] : lines) {
    if (out.empty() || number != expected) {
      out.push_back({number, std::move(line)});
    } else {
      out.back().text += '\n' + line;
    }
    expected = number + 1;
  }
  return out;
}

}  // namespace

Facts joined(Facts alone, Facts among_others) {
  Facts out = std::move(alone);
  if (among_others.treatment != Treatment::kParsed) return out;
  if (among_others.whole) out.occurrences.clear();
  const bool all_ways =
      std::ranges::none_of(among_others.gaps, [](const Gap& gap) { return gap.kind == GapKind::kLimit; });
  out.occurrences = join_occurrences(std::move(out.occurrences), std::move(among_others.occurrences), all_ways);
  out.excerpts = join_excerpts(out.excerpts, among_others.excerpts);
  // What was taken of a place by itself is said again where the others decide it no more than that.
  std::erase_if(out.gaps, [](const Gap& gap) { return gap.kind == GapKind::kAssumed && gap.position.line != 0; });
  std::ranges::move(among_others.gaps, std::back_inserter(out.gaps));
  normalise(out);
  return out;
}

}  // namespace vitrine::evidence
