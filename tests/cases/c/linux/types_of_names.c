// A name is looked up among the algorithms of one type: which of two functions a row goes to, another file may say, but
// a hash is made of no cipher's name.
#include <crypto/hash.h>
#include <linux/crypto.h>

struct core { unsigned int flags; const char *name; };
static const struct core cores[] = {
  { .flags = KIND_CIPHER | SIZE_128, .name = "aes" },
  { .flags = KIND_HASH | SIZE_256, .name = "sha256" },
  { .flags = KIND_MAC | SIZE_256, .name = "hmac(sha512)" },
};

struct state;
struct ops { int (*start)(struct state *); };
struct state { const struct core *core; const struct ops *ops; };

static int start_hash(struct state *s) {
  struct crypto_shash *made = crypto_alloc_shash(s->core->name, 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-256; expect: c.linux.crypto-alloc-hash algorithm=HMAC; expect-none: c.linux.crypto-alloc-hash algorithm=AES; expect-applied: c.linux.crypto-alloc-no-hash
  return IS_ERR(made) ? PTR_ERR(made) : 0;
}
static int start_cipher(struct state *s) {
  struct crypto_cipher *made = crypto_alloc_cipher(s->core->name, 0, 0); // expect: c.linux.crypto-alloc algorithm=AES; expect-none: c.linux.crypto-alloc algorithm=SHA-256; expect-none: c.linux.crypto-alloc algorithm=HMAC; expect-applied: c.linux.crypto-alloc-no-cipher
  return IS_ERR(made) ? PTR_ERR(made) : 0;
}
static const struct ops hashes = { .start = start_hash };
static const struct ops ciphers = { .start = start_cipher };

int start(struct state *s, int at) {
  s->core = &cores[at];
  switch (s->core->flags & KIND_MASK) {
  case KIND_HASH: s->ops = &hashes; break;
  case KIND_MAC: s->ops = &hashes; break;
  case KIND_CIPHER: s->ops = &ciphers; break;
  default: return -1;
  }
  return s->ops->start(s);
}
