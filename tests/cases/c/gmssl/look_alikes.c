/* Functions of our own that are called like those of the library. */
static int sm4_set_encrypt_key(int a, int b) { return a + b; }
static int sm4_encrypt(int a, int b, int c) { return a + b + c; }
static int sm4_cbc_padding_encrypt(int a, int b, int c, int d, int e, int f) { return a + b + c + d + e + f; }
static int sm4_cbc_encrypt(int a, int b, int c, int d, int e) { return a + b + c + d + e; }
static int sm4_ctr_encrypt(int a, int b, int c, int d, int e) { return a + b + c + d + e; }
static int sm4_gcm_encrypt(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) { return a + b + c + d + e + f + g + h + i + j; }
static int sm4_cbc_encrypt_init(int a, int b, int c) { return a + b + c; }
static int sm4_ecb_encrypt_init(int a, int b) { return a + b; }
static int sm4_gcm_encrypt_init(int a, int b, int c, int d, int e, int f, int g, int h) { return a + b + c + d + e + f + g + h; }
static int zuc_init(int a, int b, int c) { return a + b + c; }
static int sm3_digest(int a, int b, int c) { return a + b + c; }
static int sm3_hmac(int a, int b, int c, int d, int e) { return a + b + c + d + e; }
static int sm3_hmac_init(int a, int b, int c) { return a + b + c; }
static int sm3_pbkdf2(int a, int b, int c, int d, int e, int f, int g) { return a + b + c + d + e + f + g; }
static int sm2_keygen(int a) { return a; }
static int sm2_sign(int a, int b, int c) { return a + b + c; }
static int sm2_sign_init(int a, int b, int c) { return a + b + c; }
static int sm2_ecdh(int a) { return a; }
static int sm9_encrypt(int a) { return a; }
static int tls_ctx_init(int a, int b, int c) { return a + b + c; }

void all(int a)
{
  sm4_set_encrypt_key(a, a);  /* expect-none: c.gmssl.sm4-set-key */
  sm4_encrypt(a, a, a);  /* expect-none: c.gmssl.sm4-block */
  sm4_cbc_padding_encrypt(a, a, a, a, a, a);  /* expect-none: c.gmssl.sm4-cbc-padded */
  sm4_cbc_encrypt(a, a, a, a, a);  /* expect-none: c.gmssl.sm4-mode */
  sm4_ctr_encrypt(a, a, a, a, a);  /* expect-none: c.gmssl.sm4-ctr */
  sm4_gcm_encrypt(a, a, a, a, a, a, a, a, a, a);  /* expect-none: c.gmssl.sm4-aead */
  sm4_cbc_encrypt_init(a, a, a);  /* expect-none: c.gmssl.sm4-init */
  sm4_ecb_encrypt_init(a, a);  /* expect-none: c.gmssl.sm4-ecb-init */
  sm4_gcm_encrypt_init(a, a, a, a, a, a, a, a);  /* expect-none: c.gmssl.sm4-gcm-init */
  zuc_init(a, a, a);  /* expect-none: c.gmssl.zuc */
  sm3_digest(a, a, a);  /* expect-none: c.gmssl.sm3-digest */
  sm3_hmac(a, a, a, a, a);  /* expect-none: c.gmssl.sm3-hmac */
  sm3_hmac_init(a, a, a);  /* expect-none: c.gmssl.sm3-hmac-init */
  sm3_pbkdf2(a, a, a, a, a, a, a);  /* expect-none: c.gmssl.sm3-pbkdf2 */
  sm2_keygen(a);  /* expect-none: c.gmssl.sm2-generate */
  sm2_sign(a, a, a);  /* expect-none: c.gmssl.sm2 */
  sm2_sign_init(a, a, a);  /* expect-none: c.gmssl.sm2-init */
  sm2_ecdh(a);  /* expect-none: c.gmssl.sm2-ecdh */
  sm9_encrypt(a);  /* expect-none: c.gmssl.sm9 */
  tls_ctx_init(a, a, a);  /* expect-none: c.gmssl.tls-ctx */
}
