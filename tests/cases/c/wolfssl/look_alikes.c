/* Functions and types of our own that are called like those of the library. */
static int wc_AesSetKey(int a0, int a1, int a2, int a3) { return a0; }
static int wc_AesCbcEncrypt(int a0) { return a0; }
static int wc_AesCtrEncrypt(int a0) { return a0; }
static int wc_AesGcmSetKey(int a0, int a1, int a2) { return a0; }
static int wc_AesGcmEncrypt(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int wc_AesGcmInit(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int wc_AesXtsSetKey(int a0, int a1) { return a0; }
static int wc_AesKeyWrap(int a0) { return a0; }
static int wc_Des_SetKey(int a0, int a1, int a2) { return a0; }
static int wc_Des_CbcEncrypt(int a0) { return a0; }
static int wc_Arc4SetKey(int a0, int a1, int a2) { return a0; }
static int wc_CamelliaCbcEncrypt(int a0) { return a0; }
static int wc_CamelliaSetKey(int a0, int a1, int a2, int a3) { return a0; }
static int wc_Rc2SetKey(int a0, int a1, int a2, int a3) { return a0; }
static int wc_Chacha_SetKey(int a0, int a1, int a2) { return a0; }
static int wc_Chacha_SetIV(int a0, int a1) { return a0; }
static int wc_ChaCha20Poly1305_Encrypt(int a0, int a1) { return a0; }
static int wc_XChaCha20Poly1305_Encrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int wc_InitMd5(void) { return 0; }
static int wc_Hash(int a0) { return a0; }
static int wc_HashInit(int a0, int a1) { return a0; }
static int wc_HmacSetKey(int a0, int a1, int a2, int a3) { return a0; }
static int wc_InitCmac(int a0, int a1, int a2) { return a0; }
static int wc_AesCmacGenerate(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int wc_Poly1305SetKey(int a0, int a1, int a2) { return a0; }
static int wc_PBKDF2(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int wc_scrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int wc_HKDF(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int wc_HKDF_Extract(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int wc_HKDF_Expand(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int wc_MakeRsaKey(int a0, int a1, int a2) { return a0; }
static int wc_RsaSSL_Sign(void) { return 0; }
static int wc_RsaPSS_Sign(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int wc_RsaPublicEncrypt(void) { return 0; }
static int wc_RsaPublicEncrypt_ex(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int wc_RsaPrivateDecrypt_ex(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int wc_ecc_make_key(int a0, int a1) { return a0; }
static int wc_ecc_make_key_ex(int a0, int a1, int a2, int a3) { return a0; }
static int wc_ecc_sign_hash(void) { return 0; }
static int wc_ecc_verify_hash(void) { return 0; }
static int wc_ecc_shared_secret(int a0, int a1, int a2) { return a0; }
static int wc_curve25519_make_key(void) { return 0; }
static int wc_ed25519_sign_msg(void) { return 0; }
static int wc_DhGenerateKeyPair(void) { return 0; }
static int wc_DsaSign(void) { return 0; }
static int wc_RNG_GenerateBlock(int a0, int a1) { return a0; }
static int wolfTLSv1_3_client_method(void) { return 0; }
static int wolfTLSv1_3_server_method(void) { return 0; }
static int wolfSSL_CTX_new(int a0) { return a0; }
static int wolfSSL_CTX_set_cipher_list(int a0, int a1) { return a0; }
static int wolfSSL_CTX_SetMinVersion(int a0, int a1) { return a0; }
static int wolfSSL_CTX_set_verify(int a0, int a1, int a2) { return a0; }
static int wolfSSL_check_domain_name(void) { return 0; }
static int wolfSSL_connect(int a0) { return a0; }

void all(void *a)
{
  wc_AesSetKey(a, a, a, a);  /* expect-none: c.wolfssl.aes-setkey */
  wc_AesCbcEncrypt(a);  /* expect-none: c.wolfssl.aes-crypt */
  wc_AesCtrEncrypt(a);  /* expect-none: c.wolfssl.aes-ctr */
  wc_AesGcmSetKey(a, a, a);  /* expect-none: c.wolfssl.aes-aead-setkey */
  wc_AesGcmEncrypt(a, a, a, a, a, a);  /* expect-none: c.wolfssl.aes-aead-crypt */
  wc_AesGcmInit(a, a, a, a, a);  /* expect-none: c.wolfssl.aes-gcm-init */
  wc_AesXtsSetKey(a, a);  /* expect-none: c.wolfssl.aes-xts-setkey */
  wc_AesKeyWrap(a);  /* expect-none: c.wolfssl.aes-keywrap */
  wc_Des_SetKey(a, a, a);  /* expect-none: c.wolfssl.des-setkey */
  wc_Des_CbcEncrypt(a);  /* expect-none: c.wolfssl.des-crypt */
  wc_Arc4SetKey(a, a, a);  /* expect-none: c.wolfssl.arc4-setkey */
  wc_CamelliaCbcEncrypt(a);  /* expect-none: c.wolfssl.camellia-cbc */
  wc_CamelliaSetKey(a, a, a, a);  /* expect-none: c.wolfssl.camellia-setkey */
  wc_Rc2SetKey(a, a, a, a);  /* expect-none: c.wolfssl.rc2-setkey */
  wc_Chacha_SetKey(a, a, a);  /* expect-none: c.wolfssl.chacha-setkey */
  wc_Chacha_SetIV(a, a);  /* expect-none: c.wolfssl.chacha-setiv */
  wc_ChaCha20Poly1305_Encrypt(a, a);  /* expect-none: c.wolfssl.chacha20poly1305 */
  wc_XChaCha20Poly1305_Encrypt(a, a, a, a, a, a, a, a, a);  /* expect-none: c.wolfssl.xchacha20poly1305 */
  wc_InitMd5();  /* expect-none: c.wolfssl.init-digest */
  wc_Hash(a);  /* expect-none: c.wolfssl.hash */
  wc_HashInit(a, a);  /* expect-none: c.wolfssl.hash-init */
  wc_HmacSetKey(a, a, a, a);  /* expect-none: c.wolfssl.hmac-setkey */
  wc_InitCmac(a, a, a);  /* expect-none: c.wolfssl.init-cmac */
  wc_AesCmacGenerate(a, a, a, a, a);  /* expect-none: c.wolfssl.aes-cmac-generate */
  wc_Poly1305SetKey(a, a, a);  /* expect-none: c.wolfssl.poly1305-setkey */
  wc_PBKDF2(a, a, a, a, a, a, a, a);  /* expect-none: c.wolfssl.pbkdf */
  wc_scrypt(a, a, a, a, a, a, a, a, a);  /* expect-none: c.wolfssl.scrypt */
  wc_HKDF(a, a, a, a, a, a, a, a);  /* expect-none: c.wolfssl.hkdf */
  wc_HKDF_Extract(a, a, a, a, a, a);  /* expect-none: c.wolfssl.hkdf-extract */
  wc_HKDF_Expand(a, a, a, a, a, a);  /* expect-none: c.wolfssl.hkdf-expand */
  wc_MakeRsaKey(a, a, a);  /* expect-none: c.wolfssl.make-rsa-key */
  wc_RsaSSL_Sign();  /* expect-none: c.wolfssl.rsa-sign */
  wc_RsaPSS_Sign(a, a, a, a, a);  /* expect-none: c.wolfssl.rsa-pss */
  wc_RsaPublicEncrypt();  /* expect-none: c.wolfssl.rsa-encrypt */
  wc_RsaPublicEncrypt_ex(a, a, a, a, a, a, a, a);  /* expect-none: c.wolfssl.rsa-encrypt-ex */
  wc_RsaPrivateDecrypt_ex(a, a, a, a, a, a, a);  /* expect-none: c.wolfssl.rsa-decrypt-ex */
  wc_ecc_make_key(a, a);  /* expect-none: c.wolfssl.ecc-make-key */
  wc_ecc_make_key_ex(a, a, a, a);  /* expect-none: c.wolfssl.ecc-make-key-ex */
  wc_ecc_sign_hash();  /* expect-none: c.wolfssl.ecc-sign */
  wc_ecc_verify_hash();  /* expect-none: c.wolfssl.ecc-verify */
  wc_ecc_shared_secret(a, a, a);  /* expect-none: c.wolfssl.shared-secret */
  wc_curve25519_make_key();  /* expect-none: c.wolfssl.make-key */
  wc_ed25519_sign_msg();  /* expect-none: c.wolfssl.ed-sign */
  wc_DhGenerateKeyPair();  /* expect-none: c.wolfssl.dh */
  wc_DsaSign();  /* expect-none: c.wolfssl.dsa */
  wc_RNG_GenerateBlock(a, a);  /* expect-none: c.wolfssl.rng-generate */
  wolfTLSv1_3_client_method();  /* expect-none: c.wolfssl.method */
  wolfTLSv1_3_server_method();  /* expect-none: c.wolfssl.server-method */
  wolfSSL_CTX_new(a);  /* expect-none: c.wolfssl.ctx-new */
  wolfSSL_CTX_set_cipher_list(a, a);  /* expect-none: c.wolfssl.set-cipher-list */
  wolfSSL_CTX_SetMinVersion(a, a);  /* expect-none: c.wolfssl.set-min-version */
  wolfSSL_CTX_set_verify(a, a, a);  /* expect-none: c.wolfssl.set-verify */
  wolfSSL_check_domain_name();  /* expect-none: c.wolfssl.check-domain-name */
  wolfSSL_connect(a);  /* expect-none: c.wolfssl.connect */
}
