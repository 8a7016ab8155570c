// Where it is not told which member an element is for, nothing is said of it.
#include <openssl/evp.h>
#include "house.h"

// The struct stands in another file.
static const void *elsewhere(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=?; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-256
}
static const struct house_ops other = {elsewhere, "sha256"};
const void *from_other(void) { return other.find(other.name); }

// A member that only some builds have, and no element says for which the list is.
struct some {
  const void *(*begin)(const char *);
#ifdef HOUSE_LOG
  const void *(*log)(const char *);
#endif
  const void *(*make)(const char *);
  const char *of, *other;
};
static const void *begin(const char *name) { return name; }
static const void *make(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=?; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-1; expect-none: c.openssl.evp-get-digestbyname algorithm=MD5
}
static const struct some some = {begin, make, "sha1", "md5"};
const void *from_some(void) { return some.make(some.of); }
const void *log_some(void) { return some.log(some.of); }

// Two structs of one name, in different order.
#ifdef HOUSE_OLD
struct twice { const char *of; const void *(*look)(const char *); const void *(*find)(const char *); };
#else
struct twice { const char *of; const void *(*find)(const char *); const void *(*look)(const char *); };
#endif
static const void *first(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=?; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-512
}
static const void *second(const char *name) { return name; }
static const struct twice twice = {"sha512", first, second};
const void *from_twice(void) { return twice.find("sha512"); }

// Elements without braces fill what stands in a struct, one after the other.
struct inner { int a, b; };
struct outer { struct inner inner; const void *(*run)(const char *); const void *(*stop)(const char *); };
static const void *run(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=?; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-384; expect-none: c.openssl.evp-get-digestbyname algorithm=SHA-224
}
static const struct outer outer = {1, 2, run};
const void *stop_outer(void) { return outer.stop("sha384"); }
const void *run_outer(void) { return outer.run("sha224"); }
