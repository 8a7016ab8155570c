/* Functions and types of our own that are called like those of the library. */
static int aes128_set_encrypt_key(int a0, int a1) { return a0; }
static int aes_set_encrypt_key(int a0, int a1, int a2) { return a0; }
static int arcfour128_set_key(int a0, int a1) { return a0; }
static int arcfour_set_key(int a0, int a1, int a2) { return a0; }
static int gcm_aes128_set_key(int a0, int a1) { return a0; }
static int xts_aes128_set_encrypt_key(int a0) { return a0; }
static int gcm_aes128_set_iv(int a0, int a1, int a2) { return a0; }
static int ccm_aes128_encrypt_message(int a0, int a1, int a2) { return a0; }
static int chacha_set_key(int a0, int a1) { return a0; }
static int chacha_set_nonce(int a0, int a1) { return a0; }
static int hmac_md5_set_key;
static int cbc_encrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int CTR_CRYPT(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int CBC_ENCRYPT(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int ctr_crypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int cbc_aes128_encrypt(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int hmac_set_key(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int cmac_aes128_set_key(int a0, int a1) { return a0; }
static int umac32_set_key(int a0, int a1) { return a0; }
static int poly1305_aes_set_key(int a0, int a1) { return a0; }
static int pbkdf2_hmac_sha1(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int pbkdf2(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int hkdf_extract(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int hkdf_expand(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int blowfish_bcrypt_hash(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int rsa_generate_keypair(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int rsa_md5_sign(void) { return 0; }
static int rsa_md5_verify(void) { return 0; }
static int rsa_pss_sha256_sign_digest(void) { return 0; }
static int dsa_sign(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int ecdsa_sign(int a0, int a1, int a2, int a3) { return a0; }
static int ed25519_sha512_sign(void) { return 0; }
static int curve25519_mul(int a0, int a1) { return a0; }
static int yarrow256_init(int a0) { return a0; }
static int yarrow256_seed(int a0, int a1, int a2) { return a0; }
static int yarrow256_random(int a0, int a1, int a2) { return a0; }
static int knuth_lfib_init(int a0, int a1) { return a0; }
static int knuth_lfib_random(int a0, int a1, int a2) { return a0; }

void all(void *a)
{
  aes128_set_encrypt_key(a, a);  /* expect-none: c.nettle.set-crypt-key */
  aes_set_encrypt_key(a, a, a);  /* expect-none: c.nettle.aes-set-key */
  arcfour128_set_key(a, a);  /* expect-none: c.nettle.set-key */
  arcfour_set_key(a, a, a);  /* expect-none: c.nettle.set-key-of-length */
  gcm_aes128_set_key(a, a);  /* expect-none: c.nettle.mode-set-key */
  xts_aes128_set_encrypt_key(a);  /* expect-none: c.nettle.xts-set-key */
  gcm_aes128_set_iv(a, a, a);  /* expect-none: c.nettle.mode-set-iv */
  ccm_aes128_encrypt_message(a, a, a);  /* expect-none: c.nettle.encrypt-message */
  chacha_set_key(a, a);  /* expect-none: c.nettle.chacha-set-key */
  chacha_set_nonce(a, a);  /* expect-none: c.nettle.chacha-set-nonce */
  use(aes128_set_encrypt_key);  /* expect-none: c.nettle.cipher-named */
  use(gcm_aes128_set_key);  /* expect-none: c.nettle.mode-named */
  use(chacha_set_key);  /* expect-none: c.nettle.stream-named */
  use(hmac_md5_set_key);  /* expect-none: c.nettle.hmac-named */
  cbc_encrypt(a, a, a, a, a, a, a);  /* expect-none: c.nettle.mode-crypt */
  CTR_CRYPT(a, a, a, a, a);  /* expect-none: c.nettle.ctr-macro */
  CBC_ENCRYPT(a, a, a, a, a);  /* expect-none: c.nettle.mode-macro */
  ctr_crypt(a, a, a, a, a, a, a);  /* expect-none: c.nettle.ctr-crypt */
  cbc_aes128_encrypt(a, a, a, a, a);  /* expect-none: c.nettle.cbc-aes */
  hmac_md5_set_key(a, a, a);  /* expect-none: c.nettle.hmac-set-key */
  hmac_set_key(a, a, a, a, a, a);  /* expect-none: c.nettle.hmac-set-key-generic */
  cmac_aes128_set_key(a, a);  /* expect-none: c.nettle.cmac-set-key */
  umac32_set_key(a, a);  /* expect-none: c.nettle.umac-set-key */
  poly1305_aes_set_key(a, a);  /* expect-none: c.nettle.poly1305-aes-set-key */
  pbkdf2_hmac_sha1(a, a, a, a, a, a, a);  /* expect-none: c.nettle.pbkdf2-hmac */
  pbkdf2(a, a, a, a, a, a, a, a, a);  /* expect-none: c.nettle.pbkdf2 */
  hkdf_extract(a, a, a, a, a, a, a);  /* expect-none: c.nettle.hkdf-extract */
  hkdf_expand(a, a, a, a, a, a, a, a);  /* expect-none: c.nettle.hkdf-expand */
  blowfish_bcrypt_hash(a, a, a, a, a, a, a);  /* expect-none: c.nettle.bcrypt */
  rsa_generate_keypair(a, a, a, a, a, a, a, a);  /* expect-none: c.nettle.rsa-generate-keypair */
  rsa_md5_sign();  /* expect-none: c.nettle.rsa-sign */
  rsa_md5_verify();  /* expect-none: c.nettle.rsa-verify */
  rsa_pss_sha256_sign_digest();  /* expect-none: c.nettle.rsa-pss */
  dsa_sign(a, a, a, a, a, a);  /* expect-none: c.nettle.dsa */
  ecdsa_sign(a, a, a, a);  /* expect-none: c.nettle.ecdsa */
  ed25519_sha512_sign();  /* expect-none: c.nettle.ed25519 */
  curve25519_mul(a, a);  /* expect-none: c.nettle.curve-mul */
  yarrow256_init(a);  /* expect-none: c.nettle.yarrow256-init */
  yarrow256_seed(a, a, a);  /* expect-none: c.nettle.yarrow256-seed */
  yarrow256_random(a, a, a);  /* expect-none: c.nettle.yarrow256-random */
  knuth_lfib_init(a, a);  /* expect-none: c.nettle.knuth-lfib-init */
  knuth_lfib_random(a, a, a);  /* expect-none: c.nettle.knuth-lfib-random */
}
