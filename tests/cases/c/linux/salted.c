/* HKDF by hand: the key of the first step is a salt, that of the second is none. */
#include <crypto/hash.h>

static int extract(struct crypto_shash *hmac, const u8 *secret, unsigned int size, u8 *out) {
  static const u8 no_salt[64];
  int error = crypto_shash_setkey(hmac, no_salt, 64);

  if (error) return error;
  return crypto_shash_tfm_digest(hmac, secret, size, out);
}

int prepare(const u8 *secret, unsigned int size) {
  u8 key[64];
  /* expect: c.linux.crypto-alloc-hash algorithm=HMAC digest=SHA-512 key=zero role=salted */
  /* expect: c.linux.crypto-alloc-hash algorithm=HMAC digest=SHA-512 key=? */
  /* no-finding: VT-0301 */
  struct crypto_shash *hmac = crypto_alloc_shash("hmac(sha512)", 0, 0);

  if (IS_ERR(hmac)) return -1;
  if (extract(hmac, secret, size, key)) return -1;
  return crypto_shash_setkey(hmac, key, 64);
}
