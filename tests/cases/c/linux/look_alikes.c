/* Functions and types of our own that are called like those of the library. */
static int crypto_alloc_skcipher(int a0) { return a0; }
static int crypto_alloc_ahash(int a0) { return a0; }
static int crypto_alloc_akcipher(int a0) { return a0; }
static int crypto_alloc_kpp(int a0) { return a0; }
static int crypto_alloc_rng(int a0) { return a0; }
static int crypto_skcipher_setkey(int a0, int a1) { return a0; }
static int crypto_aead_setauthsize(int a0, int a1) { return a0; }
static int crypto_akcipher_set_priv_key(int a0, int a1) { return a0; }
static int crypto_kpp_set_secret(int a0, int a1) { return a0; }
static int crypto_rng_reset(int a0, int a1) { return a0; }
static int aes_expandkey(int a0, int a1, int a2) { return a0; }
static int aesgcm_expandkey(int a0, int a1, int a2, int a3) { return a0; }
static int arc4_setkey(int a0, int a1, int a2) { return a0; }
static int des_expand_key(int a0, int a1) { return a0; }
static int sm4_expandkey(int a0, int a1) { return a0; }
static int chacha_init(int a0, int a1, int a2) { return a0; }
static int chacha20_crypt(int a0) { return a0; }
static int chacha20poly1305_encrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int xchacha20poly1305_encrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int chacha20poly1305_encrypt_sg_inplace(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int poly1305_init(int a0, int a1) { return a0; }
static int sha256(int a0, int a1, int a2) { return a0; }
static int hmac_md5_usingrawkey(int a0) { return a0; }
static int hmac_md5_preparekey(int a0, int a1) { return a0; }
static int blake2s(void) { return 0; }
static int blake2s_init(int a0, int a1, int a2) { return a0; }
static int blake2s_final(int a0, int a1) { return a0; }
static int curve25519(int a0, int a1, int a2) { return a0; }
static int curve25519_generate_secret(int a0) { return a0; }
static int curve25519_generate_public(int a0, int a1) { return a0; }
static int siphash(int a0, int a1, int a2) { return a0; }
static int siphash_1u32(int a0, int a1) { return a0; }
static int siphash_2u32(int a0, int a1, int a2) { return a0; }
static int siphash_3u32(int a0, int a1, int a2, int a3) { return a0; }
static int siphash_4u32(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_ecdh_shared_secret(void) { return 0; }
static int michael_mic(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int get_random_bytes(int a0) { return a0; }
static int get_random_u8(void) { return 0; }
static int prandom_u32_state(void) { return 0; }
static int prandom_u32(void) { return 0; }
static int prandom_bytes_state(int a0, int a1) { return a0; }
static int crypto_rng_get_bytes(int a0, int a1) { return a0; }
struct skcipher_alg { const char *cra_name; };
struct ahash_alg { const char *cra_name; };
struct crypto_alg { const char *cra_name; };

void all(void *a)
{
  crypto_alloc_skcipher(a);  /* expect-none: c.linux.crypto-alloc */
  crypto_alloc_ahash(a);  /* expect-none: c.linux.crypto-alloc-hash */
  crypto_alloc_akcipher(a);  /* expect-none: c.linux.crypto-alloc-akcipher */
  crypto_alloc_kpp(a);  /* expect-none: c.linux.crypto-alloc-kpp */
  crypto_alloc_rng(a);  /* expect-none: c.linux.crypto-alloc-rng */
  crypto_skcipher_setkey(a, a);  /* expect-none: c.linux.crypto-setkey */
  crypto_aead_setauthsize(a, a);  /* expect-none: c.linux.crypto-aead-setauthsize */
  crypto_akcipher_set_priv_key(a, a);  /* expect-none: c.linux.crypto-set-priv-key */
  crypto_kpp_set_secret(a, a);  /* expect-none: c.linux.crypto-kpp-set-secret */
  crypto_rng_reset(a, a);  /* expect-none: c.linux.crypto-rng-reset */
  aes_expandkey(a, a, a);  /* expect-none: c.linux.aes-expandkey */
  aesgcm_expandkey(a, a, a, a);  /* expect-none: c.linux.aesgcm-expandkey */
  arc4_setkey(a, a, a);  /* expect-none: c.linux.arc4-setkey */
  des_expand_key(a, a);  /* expect-none: c.linux.des-expand-key */
  sm4_expandkey(a, a);  /* expect-none: c.linux.sm4-expandkey */
  chacha_init(a, a, a);  /* expect-none: c.linux.chacha-init */
  chacha20_crypt(a);  /* expect-none: c.linux.chacha20-crypt */
  chacha20poly1305_encrypt(a, a, a, a, a, a, a);  /* expect-none: c.linux.chacha20poly1305 */
  xchacha20poly1305_encrypt(a, a, a, a, a, a, a);  /* expect-none: c.linux.xchacha20poly1305 */
  chacha20poly1305_encrypt_sg_inplace(a, a, a, a, a, a);  /* expect-none: c.linux.chacha20poly1305-sg */
  poly1305_init(a, a);  /* expect-none: c.linux.poly1305-init */
  sha256(a, a, a);  /* expect-none: c.linux.hash-oneshot */
  hmac_md5_usingrawkey(a);  /* expect-none: c.linux.hmac-usingrawkey */
  hmac_md5_preparekey(a, a);  /* expect-none: c.linux.hmac-preparekey */
  blake2s();  /* expect-none: c.linux.blake2s */
  blake2s_init(a, a, a);  /* expect-none: c.linux.blake2s-init */
  blake2s_final(a, a);  /* expect-none: c.linux.blake2s-final */
  curve25519(a, a, a);  /* expect-none: c.linux.curve25519 */
  curve25519_generate_secret(a);  /* expect-none: c.linux.curve25519-generate-secret */
  curve25519_generate_public(a, a);  /* expect-none: c.linux.curve25519-generate-public */
  siphash(a, a, a);  /* expect-none: c.linux.siphash */
  siphash_1u32(a, a);  /* expect-none: c.linux.siphash-1 */
  siphash_2u32(a, a, a);  /* expect-none: c.linux.siphash-2 */
  siphash_3u32(a, a, a, a);  /* expect-none: c.linux.siphash-3 */
  siphash_4u32(a, a, a, a, a);  /* expect-none: c.linux.siphash-4 */
  crypto_ecdh_shared_secret();  /* expect-none: c.linux.crypto-ecdh-shared-secret */
  michael_mic(a, a, a, a, a);  /* expect-none: c.linux.michael-mic */
  get_random_bytes(a);  /* expect-none: c.linux.get-random-bytes */
  get_random_u8();  /* expect-none: c.linux.get-random-number */
  prandom_u32_state();  /* expect-none: c.linux.prandom */
  prandom_u32();  /* expect-none: c.linux.prandom-of-version */
  prandom_bytes_state(a, a);  /* expect-none: c.linux.prandom-bytes-state */
  crypto_rng_get_bytes(a, a);  /* expect-none: c.linux.crypto-rng-get-bytes */
  { struct skcipher_alg it = { .cra_name = "aes" }; use(&it); }  /* expect-none: c.linux.offered-algorithm */
  { struct ahash_alg it = { .cra_name = "aes" }; use(&it); }  /* expect-none: c.linux.offered-hash */
  { struct crypto_alg it = { .cra_name = "aes" }; use(&it); }  /* expect-none: c.linux.offered-cipher */
}
