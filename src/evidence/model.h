// The words of DESIGN section 2 as types: what an inspection found, how it knows, and what it could not see.
//
// A worker answers with Facts for one content; the collector puts them together with the paths at which the content
// stands; everything that people read is a view of that. These are plain values: no pointers into anything, no clock,
// no machine. Thread rule: values. Positions: lines and columns are 1-based, columns count Unicode code points.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/expected.h"

namespace vitrine::evidence {

// How sure an occurrence is (DESIGN section 5), best first.
enum class Certainty : uint8_t {
  kResolved,  // every parameter that defines the asset is established or a documented default; traces attached
  kPartial,   // the algorithm is known, a parameter is not
  kNamed,     // the call is known, its algorithm is not
  kLexical,   // text only
};

// What an occurrence is an occurrence of.
enum class AssetKind : uint8_t {
  kAlgorithm,
  kProtocol,
  kCertificate,
  kMaterial,  // CycloneDX related-crypto-material; property "material" tells which: key, iv, nonce, salt, password,
              // seed…
  kRandom,    // use of a random number generator
  kCheck,     // a certificate or host-name check that is switched on, off or replaced
};

struct Position {
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t end_line = 0;
  uint32_t end_column = 0;  // one past the last code point
  auto operator<=>(const Position&) const = default;
};

enum class StepKind : uint8_t {
  kLiteral,
  kConstant,
  kAssigned,
  kPassed,
  kReturned,
  kField,
  kComputed,
  kBranch,
  kConfig,
  kCall
};

// One step of a trace, from where a value came from (first) to where it was used (last).
struct Step {
  StepKind kind = StepKind::kLiteral;
  Position position;  // in the content of the occurrence, unless `content` is set
  std::string text;  // what happened, in a few words of code: `mode = "ECB"`; secrets are redacted before they get here
  std::string content;  // hex digest of another content that the step stands in; empty = the occurrence's own
  auto operator<=>(const Step&) const = default;
};

enum class ValueState : uint8_t {
  kEstablished,  // traced
  kDefault,      // not given; the API's documentation defines it (`reason` cites where)
  kUnknown,      // asked for and not established; `reason` says why; value is empty
};

// A property name comes from the closed list in knowledge/schema/properties.yaml.
struct Property {
  std::string name;
  std::string value;  // canonical spelling; material's value is its origin: literal, zero, predictable-random, …
  ValueState state = ValueState::kEstablished;
  std::string reason;
  Position position;  // the call that says it (an init() may say what a getInstance() did not)
  std::vector<Step> trace;
  auto operator<=>(const Property&) const = default;
};

// One crypto call or fact at one place, with one consistent set of values. A call that is reached with different values
// gives several occurrences at the same position ("values travel together").
struct Occurrence {
  std::string detection;  // id of the knowledge entry, e.g. java.jca.cipher-getinstance
  AssetKind kind = AssetKind::kAlgorithm;
  Certainty certainty = Certainty::kNamed;
  Position position;
  std::string function;   // qualified name of the enclosing function as the source says it; empty at top level
  std::string condition;  // preprocessor condition under which the code stands; empty if none
  std::vector<Property> properties;  // sorted by name, names unique
  auto operator<=>(const Occurrence&) const = default;

  const Property* find(std::string_view name) const;
  std::string_view value(std::string_view name) const;  // "" if absent or unknown
  bool is_open() const;                                 // something is asked for and not known
};

// Something that was not inspected, and why.
enum class GapKind : uint8_t {
  kUnreadable,   // the operating system refused
  kTruncated,    // the file or archive ends early
  kMalformed,    // an archive or text that breaks its own format
  kEncrypted,    // encrypted archive member or file
  kUnsupported,  // a kind for which there is no reader (yet); detail names it
  kEncoding,     // text whose encoding could not be established
  kErrorRegion,  // source the parser could not understand; position tells where
  kLimit,        // over a stated limit (size, depth, count, time, memory); detail names the limit
  kCrash,        // the worker died on it
  kInterrupted,  // the user stopped the inspection
  kOutside,      // symbolic link or submodule: its target is not part of what was turned over
  kAssumed,      // other files would decide it (what names mean, who calls), and the usual was taken; detail tells
};

struct Gap {
  GapKind kind = GapKind::kUnsupported;
  std::string detail;  // one clear line
  Position position;   // 0 = the whole item
  auto operator<=>(const Gap&) const = default;
};

// Lines around what was found, for reports that work without the source. Literals that hold secrets are redacted.
struct Excerpt {
  uint32_t first_line = 0;
  std::string text;  // whole lines, '\n' between, UTF-8; long lines are cut with '…'
  auto operator<=>(const Excerpt&) const = default;
};

// How a content was treated. items = inspected + no hint + gaps: nothing is passed over.
enum class Treatment : uint8_t {
  kParsed,     // source, parsed and traced
  kNoHints,    // read and scanned, holds no name the knowledge base knows
  kScanned,    // scanned only: a kind that is not parsed
  kContainer,  // an archive: its members are items of their own
  kGap,        // not inspected (a gap says why)
};

// What one content says by itself: a pure function of (content, kind, engine version, knowledge). Cached under the
// four.
struct Facts {
  std::string kind;      // what the item is: "Java", "C", "C++", "text", "binary", "ZIP archive", "ELF", …
  std::string encoding;  // "UTF-8", "UTF-16LE", "GB18030", "Shift_JIS", …; empty for binaries
  Treatment treatment = Treatment::kScanned;
  uint32_t lines = 0;
  uint64_t parsed_bytes = 0;
  uint64_t error_bytes = 0;             // of parsed_bytes
  std::vector<Occurrence> occurrences;  // sorted, unique
  std::vector<Excerpt> excerpts;        // sorted by first line, disjoint, cover every occurrence and same-content step
  std::vector<Gap> gaps;                // sorted, unique
  std::vector<std::string> wants;       // names of which other contents may say more; sorted, unique
  bool whole = false;                   // among others: with what it says by itself, where these decide its conditions
  auto operator<=>(const Facts&) const = default;
};

// Labels of a path (bits): a reviewer wants to see such code, and to know.
enum PathLabel : uint32_t { kHidden = 1, kVendored = 2, kTest = 4, kExample = 8, kGenerated = 16, kDocumentation = 32 };

// Puts the lists of `facts` into the order stated above and drops what stands there twice; excerpts are left alone.
void normalise(Facts& facts);

// Flat form of Facts; decode_facts() accepts exactly what encode() makes of normalised facts whose texts are UTF-8
// without NUL, from hostile bytes (bounds checked, closed enums, orders checked).
std::string encode(const Facts& facts);
// Some of encoded facts, without the rest; empty where they are damaged.
struct Outline {
  std::vector<std::string> wants;
  bool open = false;  // of some occurrence something is not known
  Treatment treatment = Treatment::kGap;
  uint64_t parsed_bytes = 0;
};
Outline outline_of(std::string_view encoded);
Expected<Facts> decode_facts(std::string_view bytes);

// Names as they stand in evidence.db and reports; stable.
std::string_view name(Certainty);
std::string_view name(AssetKind);
std::string_view name(ValueState);
std::string_view name(StepKind);
std::string_view name(GapKind);
std::string_view name(Treatment);
// And back; nullopt for what is no such name.
std::optional<Certainty> certainty_named(std::string_view);
std::optional<AssetKind> asset_kind_named(std::string_view);
std::optional<ValueState> value_state_named(std::string_view);
std::optional<StepKind> step_kind_named(std::string_view);
std::optional<GapKind> gap_kind_named(std::string_view);

}  // namespace vitrine::evidence
