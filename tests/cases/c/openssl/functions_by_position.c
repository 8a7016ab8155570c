// Functions that stand in a table's rows without the members' names: each is called with what its own row holds.
#include <openssl/evp.h>

struct ops {
  int (*open)(void);
  const void *(*find)(const char *);
  const char *name;
};
typedef struct ops ops;

static int open_any(void) { return 0; }
static const void *find_cipher(const char *name) {
  return EVP_get_cipherbyname(name); // expect: c.openssl.evp-get-cipherbyname algorithm=AES mode=CBC; expect-none: c.openssl.evp-get-cipherbyname algorithm=?
}
static const void *find_digest(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=SHA-256; expect-none: c.openssl.evp-get-digestbyname algorithm=?
}
static const ops table[] = {
  {open_any, find_cipher, "aes-128-cbc"},
  {open_any, (const void *(*)(const char *))&find_digest, "sha256"},
};
const void *from_row(int i) { return table[i].find(table[i].name); }

// One record, by itself and through a pointer.
static const void *find_one(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=SHA-512
}
static const ops one = {open_any, find_one, "sha512"};
const void *from_record(void) { return one.find(one.name); }

static const void *find_behind(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=SHA-384
}
static const ops behind = {open_any, find_behind, "sha384"};
static const void *through(const ops *o) { return o->find(o->name); }
const void *from_pointer(void) { return through(&behind); }

// In braces of their own, behind an unnamed bit-field and a size that another file's macro counts.
struct pair { ops first; struct { const void *(*look)(const char *); const char *of; } second; };
static const void *look_first(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=MD5
}
static const void *look_second(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=SHA-224
}
static const struct pair pairs[] = {{{open_any, look_first, "md5"}, {look_second, "sha224"}}};
const void *from_pair(void) {
  pairs[0].first.find(pairs[0].first.name);
  return pairs[0].second.look(pairs[0].second.of);
}
struct counted { int : 3; unsigned long size; const void *(*count)(const char *); const char *of; };
static const void *count_it(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=RIPEMD-160
}
static const struct counted counted = {HOUSE_COUNT(table), count_it, "ripemd160"};
const void *from_counted(void) { return counted.count(counted.of); }

// The same condition around the member and its element.
struct built {
#ifdef HOUSE_LOG
  const void *(*log)(const char *);
#endif
  const void *(*make)(const char *);
  const char *of;
};
static const void *log_it(const char *name) { return name; }
static const void *make_it(const char *name) {
  return EVP_get_digestbyname(name); // expect: c.openssl.evp-get-digestbyname algorithm=SHA-1
}
static const struct built built = {
#ifdef HOUSE_LOG
  log_it,
#endif
  make_it, "sha1"};
const void *from_built(void) { return built.make(built.of); }
