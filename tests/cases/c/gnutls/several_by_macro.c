/* A macro that stands for several things with commas between them: they are arguments, and elements, of their own. */
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

#define WITH_COUNT(table) (table), (sizeof(table) / sizeof((table)[0]))
#define LABEL "a label, with a comma", 21
#define FIRST_ONLY(a, b) ((void)(b), (a))

struct probe {
  const unsigned char *key;
  unsigned size;
};

static const struct probe probes[] = {{(unsigned char *)"0123456789abcdef", 16}};

static int run(int cipher, const struct probe *rows, unsigned count) {
  gnutls_aead_cipher_hd_t handle;
  gnutls_datum_t key;
  unsigned i;

  for (i = 0; i < count; i++) {
    key.data = (void *)rows[i].key;
    key.size = rows[i].size;
    /* expect: c.gnutls.aead-cipher-init algorithm=AES key=literal key_bits=128 mode=GCM */
    if (gnutls_aead_cipher_init(&handle, cipher, &key) < 0) return -1;
  }
  return 0;
}

int run_all(void) {
  return run(GNUTLS_CIPHER_AES_128_GCM, WITH_COUNT(probes));
}

/* To a function that nobody here knows the body of. */
int tag(const void *in, void *out) {
  /* expect: c.gnutls.hmac-fast algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=168 */
  return gnutls_hmac_fast(GNUTLS_MAC_SHA256, LABEL, in, 16, out);
}

/* Brackets make one of it. */
int tag_by_last(const void *in, void *out) {
  /* expect: c.gnutls.hmac-fast algorithm=HMAC digest=SHA-384 function=tag key=literal key_bits=64 */
  return gnutls_hmac_fast(FIRST_ONLY(GNUTLS_MAC_SHA384, GNUTLS_MAC_SHA256), "password", 8, in, 16, out);
}

/* In a table's row. */
struct choice {
  const char *name;
  int digest;
  int rest;
};
#define NAMED(digest) "a name", digest
static const struct choice choices[] = {{NAMED(GNUTLS_DIG_SHA512), 1}};

int by_row(const void *in, void *out) {
  /* expect: c.gnutls.hash-fast algorithm=SHA-512 function=digest */
  return gnutls_hash_fast(choices[0].digest, in, 16, out);
}

/* With the members' names, which the macro is given. */
#define BYTES(member, count, text) .member = (unsigned char *)(text), .count = (sizeof(text) - 1)
static const struct probe named[] = {{BYTES(key, size, "0123456789abcdef0123456789abcdef")}};

int by_member(void) {
  gnutls_aead_cipher_hd_t handle;
  gnutls_datum_t key = {(void *)named[0].key, named[0].size};

  /* expect: c.gnutls.aead-cipher-init algorithm=AES key=literal key_bits=256 mode=GCM */
  return gnutls_aead_cipher_init(&handle, GNUTLS_CIPHER_AES_256_GCM, &key);
}

/* Two definitions that agree in how many things they stand for. */
#ifdef SHORT_LABEL
#define EITHER "a label", 7
#else
#define EITHER "a longer label", 14
#endif

int tag_by_build(const void *in, void *out) {
  /* expect: c.gnutls.hmac-fast algorithm=HMAC digest=SHA-512 function=tag key=literal key_bits=56 */
  /* expect: c.gnutls.hmac-fast algorithm=HMAC digest=SHA-512 function=tag key=literal key_bits=112 */
  return gnutls_hmac_fast(GNUTLS_MAC_SHA512, EITHER, in, 16, out);
}
