// Digests that Boost keeps for its identifiers.
#include <boost/uuid/detail/md5.hpp>
#include <boost/uuid/detail/sha1.hpp>
namespace own {
struct md5 {
  void process_bytes(const void *, unsigned long);
};
}  // namespace own
using boost::uuids::detail::md5;
void name(const void *data, unsigned long n) {
  md5 one;  // expect: cpp.boost.uuid-digest algorithm=MD5 function=digest
  one.process_bytes(data, n);
  boost::uuids::detail::sha1 two;  // expect: cpp.boost.uuid-digest algorithm=SHA-1
  two.process_bytes(data, n);
  own::md5 three;  // expect-none: cpp.boost.uuid-digest
  three.process_bytes(data, n);
}
