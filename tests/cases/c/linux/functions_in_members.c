// A function that is called through a variable, a member or a table is given what goes along with that.
#include <crypto/hash.h>
#include <linux/crypto.h>

struct row { int kind; const char *name; };
static const struct row rows[] = {
  { .kind = 4, .name = "aes" },
  { .kind = 8, .name = "sha384" },
};

struct maker;
struct calls { int (*make)(struct maker *); };
struct maker {
  const struct row *row;
  const struct calls *calls;
  int (*own)(struct maker *);
};

static int make_digest(struct maker *m) {
  crypto_alloc_shash(m->row->name, 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-384; expect-none: c.linux.crypto-alloc-hash algorithm=AES
  return 0;
}
static int make_cipher(struct maker *m) {
  crypto_alloc_cipher(m->row->name, 0, 0); // expect: c.linux.crypto-alloc algorithm=AES; expect-none: c.linux.crypto-alloc algorithm=SHA-384
  return 0;
}
static const struct calls of_digests = { .make = make_digest };
static const struct calls of_ciphers = { .make = make_cipher };

int from_table(struct maker *m, int i) {
  m->row = &rows[i];
  switch (m->row->kind) {
  case 8: m->calls = &of_digests; break;
  case 4: m->calls = &of_ciphers; break;
  default: return -1;
  }
  return m->calls->make(m);
}

// A member of the record itself.
static int own_digest(struct maker *m) {
  crypto_alloc_shash(m->row->name, 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-384; expect-none: c.linux.crypto-alloc-hash algorithm=AES
  return 0;
}
static int own_cipher(struct maker *m) {
  crypto_alloc_cipher(m->row->name, 0, 0); // expect: c.linux.crypto-alloc algorithm=AES; expect-none: c.linux.crypto-alloc algorithm=SHA-384
  return 0;
}
int from_member(struct maker *m, int i) {
  m->row = &rows[i];
  if (m->row->kind == 8)
    m->own = own_digest;
  else
    m->own = own_cipher;
  return m->own(m);
}

// A variable, and no table.
static int named_digest(const char *name) {
  crypto_alloc_shash(name, 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-256; expect-none: c.linux.crypto-alloc-hash algorithm=AES
  return 0;
}
static int named_cipher(const char *name) {
  crypto_alloc_cipher(name, 0, 0); // expect: c.linux.crypto-alloc algorithm=AES; expect-none: c.linux.crypto-alloc algorithm=SHA-256
  return 0;
}
int from_variable(int large) {
  const char *name;
  int (*make)(const char *);
  if (large) {
    name = "sha256";
    make = &named_digest;
  } else {
    name = "aes";
    make = named_cipher;
  }
  return make(name);
}

// One of this name is called, but another one: others call this.
static int begin(struct maker *m, const char *name) {
  crypto_alloc_shash(name, 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=?
  return 0;
}
struct device { int (*begin)(struct maker *, const char *); };
static struct device device = { .begin = begin };
int attach(struct other *o) {
  return o->begin(o, "md5");
}

// Flags that hold at once, of which a mask leaves those that are labels.
static const struct row flagged[] = {
  { .kind = HOUSE_CIPHER | HOUSE_LARGE, .name = "aes" },
  { .kind = HOUSE_DIGEST | HOUSE_LARGE, .name = "sha512" },
  { .kind = HOUSE_DIGEST | HOUSE_SMALL, .name = "sha1" },
};
static int flagged_digest(struct maker *m) {
  crypto_alloc_shash(m->row->name, 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-512; expect: c.linux.crypto-alloc-hash algorithm=SHA-1; expect-none: c.linux.crypto-alloc-hash algorithm=AES
  return 0;
}
static int flagged_cipher(struct maker *m) {
  crypto_alloc_cipher(m->row->name, 0, 0); // expect: c.linux.crypto-alloc algorithm=AES; expect-none: c.linux.crypto-alloc algorithm=SHA-1
  return 0;
}
int from_flags(struct maker *m, int i) {
  m->row = &flagged[i];
  switch (m->row->kind & HOUSE_KINDS) {
  case HOUSE_DIGEST: m->own = flagged_digest; break;
  case HOUSE_CIPHER: m->own = flagged_cipher; break;
  default: return -1;
  }
  return m->own(m);
}
