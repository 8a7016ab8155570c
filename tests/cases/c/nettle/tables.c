#include <nettle/aes.h>

static const struct cipher ciphers[] = {
  /* expect: c.nettle.cipher-named algorithm=AES key_bits=128 */
  { .name = "aes128", .set_key = (nettle_set_key_func *) aes128_set_encrypt_key },
  /* expect: c.nettle.mode-named algorithm=AES key_bits=256 mode=GCM */
  { .name = "gcm", .set_key = (nettle_set_key_func *) gcm_aes256_set_key },
  /* expect: c.nettle.stream-named algorithm=ChaCha20-Poly1305 */
  { .name = "chacha", .set_key = (nettle_set_key_func *) chacha_poly1305_set_key },
  /* expect-none */
  { .name = "null", .set_key = null_set_key },
};

static const struct mac macs[] = {
  /* expect: c.nettle.hmac-named algorithm=HMAC digest=MD5 function=tag */
  { "hmac", (set_key_func *) hmac_md5_set_key },
  /* expect-none */
  { "hmac_sha1_set_key", NULL },
};
