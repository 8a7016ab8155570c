// How contents flow from an archive or a repository to whoever inspects them, without ever being extracted.
//
// A producer calls begin(), then data() any number of times, then end(), for one entry at a time; entries never overlap
// (a nested archive is an entry of its own first, and its members follow as entries after its end()). What cannot be
// delivered at all is told by gap(). Every call answers whether the producer shall go on: false ends it at once, and
// nothing is called after that.
//
// Paths are raw bytes, relative, '/' between their parts; members of a nested archive stand after "!/"
// ("lib/outer.jar!/inner/Box.java"). They are names only: nothing in them (such as "..") may ever be acted on. A path
// is given once per run; the second member of one name is "name#2". Thread rule: producer and sink are on one thread.
// Ownership: views live until the call returns.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "evidence/model.h"

namespace vitrine::intake {

enum class EntryType : uint8_t {
  kFile,
  kSymlink,   // link_target: what the link says, raw; never followed. No data.
  kHardLink,  // link_target: path of an earlier entry of this run that has the same content (and the same members below
              // it, if it is an archive). No data.
};

struct Entry {
  std::string path;
  EntryType type = EntryType::kFile;
  std::string link_target;
  std::optional<uint64_t> size_bytes;  // as announced; what is delivered counts
  bool dot_prefix = false;             // the archive wrote the path as "./path" (see TopFolder)
};

class Sink {
 public:
  virtual ~Sink() = default;
  virtual bool begin(const Entry& entry) = 0;
  virtual bool data(std::string_view chunk) = 0;
  // `gap`: why what was delivered is not the whole content.
  virtual bool end(const std::optional<evidence::Gap>& gap) = 0;
  // Something that is not delivered, or not whole. The empty path is the thing under inspection itself.
  virtual bool gap(std::string_view path, const evidence::Gap& gap) = 0;
};

// What stops an archive from taking the machine with it. All are per run of a producer.
struct Limits {
  uint32_t depth = 32;                           // archives in archives
  uint64_t nested_archive_bytes = 256ULL << 20;  // a nested archive is held in memory to be read
  uint64_t held_bytes = 512ULL << 20;            // all that are held at one time
  uint64_t members = 4'000'000;                  // entries and gaps in all
  uint64_t path_bytes = 64ULL << 10;             // of one path
  uint64_t all_path_bytes = 192ULL << 20;        // of all paths, since they are remembered to keep names apart
  uint64_t total_bytes = 256ULL << 30;           // delivered in all
  uint64_t ratio = 500;                          // delivered bytes per byte of the archive …
  uint64_t ratio_floor_bytes = 512ULL << 20;     // … once this much was delivered
  uint64_t git_blob_bytes = 512ULL << 20;        // a packed blob is read whole
  uint32_t git_depth = 4'096;                    // folders in folders
};

}  // namespace vitrine::intake
