#include "mbedtls/cipher.h"
#include "mbedtls/md.h"

int generic(mbedtls_ctr_drbg_context *drbg, const unsigned char *in, unsigned char *out, size_t *n) {
  mbedtls_cipher_context_t ctx, zeros, named;
  unsigned char key[32], iv[16];

  /* expect: c.mbedtls.drbg-random algorithm=CTR_DRBG generator=secure */
  mbedtls_ctr_drbg_random(drbg, key, sizeof(key));
  /* expect: c.mbedtls.drbg-random algorithm=CTR_DRBG generator=secure */
  mbedtls_ctr_drbg_random(drbg, iv, sizeof(iv));
  /* expect: c.mbedtls.cipher-setup algorithm=AES function=encrypt iv=secure-random key=secure-random key_bits=256 mode=CBC padding=PKCS7 */
  mbedtls_cipher_setup(&ctx, mbedtls_cipher_info_from_type(MBEDTLS_CIPHER_AES_256_CBC));
  mbedtls_cipher_setkey(&ctx, key, 256, MBEDTLS_ENCRYPT);  // expect-applied: c.mbedtls.cipher-setkey
  mbedtls_cipher_crypt(&ctx, iv, 16, in, 16, out, n);  // expect-applied: c.mbedtls.cipher-set-iv
  /* expect: c.mbedtls.cipher-setup algorithm=CAMELLIA key_bits=128 mode=CBC padding=Zero */
  mbedtls_cipher_setup(&zeros, mbedtls_cipher_info_from_string("CAMELLIA-128-CBC"));
  mbedtls_cipher_set_padding_mode(&zeros, MBEDTLS_PADDING_ZEROS);  // expect-applied: c.mbedtls.cipher-set-padding-mode
  /* expect: c.mbedtls.cipher-setup algorithm=AES key_bits=128 mode=ECB */
  mbedtls_cipher_setup(&named, mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_AES, 128, MBEDTLS_MODE_ECB));
  return 0;
}

const void *lookup(void) {
  /* expect: c.mbedtls.cipher-info-from-type algorithm=3DES key_bits=168 mode=CBC */
  return mbedtls_cipher_info_from_type(MBEDTLS_CIPHER_DES_EDE3_CBC);
}

const void *lookup_name(void) {
  /* expect: c.mbedtls.cipher-info-from-string algorithm=AES key_bits=128 mode=GCM */
  return mbedtls_cipher_info_from_string("AES-128-GCM");
}

const void *lookup_values(void) {
  /* expect: c.mbedtls.cipher-info-from-values algorithm=ARIA key_bits=192 mode=CTR */
  return mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_ARIA, 192, MBEDTLS_MODE_CTR);
}

void macs(const unsigned char *key, const unsigned char *in, unsigned char *out) {
  mbedtls_cipher_context_t cmac;
  /* expect: c.mbedtls.cipher-setup algorithm=AES key_bits=128 mode=ECB */
  mbedtls_cipher_setup(&cmac, mbedtls_cipher_info_from_type(MBEDTLS_CIPHER_AES_128_ECB));
  /* expect: c.mbedtls.cipher-cmac-starts algorithm=CMAC cipher=AES function=tag key_bits=128 */
  mbedtls_cipher_cmac_starts(&cmac, key, 128);
  /* expect: c.mbedtls.cipher-cmac algorithm=CMAC cipher=AES function=tag key_bits=256 */
  mbedtls_cipher_cmac(mbedtls_cipher_info_from_type(MBEDTLS_CIPHER_AES_256_ECB), key, 256, in, 16, out);
  /* expect: c.mbedtls.aes-cmac-prf-128 algorithm=CMAC cipher=AES function=tag key_bits=128 */
  mbedtls_aes_cmac_prf_128(key, 16, in, 16, out);
}

void digests(const unsigned char *key, const unsigned char *in, unsigned char *out) {
  mbedtls_md_context_t md, hmac;
  mbedtls_sha256_context sha;
  mbedtls_sha3_context sha3;

  /* expect: c.mbedtls.md-setup algorithm=SHA-512 */
  mbedtls_md_setup(&md, mbedtls_md_info_from_type(MBEDTLS_MD_SHA512), 0);
  /* expect: c.mbedtls.md-setup-hmac algorithm=HMAC digest=SHA-1 function=tag */
  mbedtls_md_setup(&hmac, mbedtls_md_info_from_string("SHA1"), 1);
  mbedtls_md_hmac_starts(&hmac, key, 20);  // expect-applied: c.mbedtls.md-hmac-starts
  /* expect: c.mbedtls.md algorithm=MD5 function=digest */
  mbedtls_md(mbedtls_md_info_from_type(MBEDTLS_MD_MD5), in, 16, out);
  /* expect: c.mbedtls.md-hmac algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=64 */
  mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), "password", 8, in, 16, out);
  /* expect: c.mbedtls.digest algorithm=MD5 function=digest */
  mbedtls_md5(in, 16, out);
  /* expect: c.mbedtls.sha256 algorithm=SHA-224 function=digest */
  mbedtls_sha256(in, 16, out, 1);
  /* expect: c.mbedtls.sha256-starts algorithm=SHA-256 function=digest */
  mbedtls_sha256_starts(&sha, 0);
  /* expect: c.mbedtls.sha512 algorithm=SHA-384 function=digest */
  mbedtls_sha512_ret(in, 16, out, 1);
  /* expect: c.mbedtls.sha512-starts algorithm=SHA-512 function=digest */
  mbedtls_sha512_starts_ret(&md, 0);
  /* expect: c.mbedtls.sha3 algorithm=SHA3-256 function=digest */
  mbedtls_sha3(MBEDTLS_SHA3_256, in, 16, out, 32);
  /* expect: c.mbedtls.sha3-starts algorithm=SHA3-512 function=digest */
  mbedtls_sha3_starts(&sha3, MBEDTLS_SHA3_512);
  /* expect: c.mbedtls.poly1305 algorithm=Poly1305 function=tag */
  mbedtls_poly1305_mac(key, in, 16, out);
  /* expect: c.mbedtls.poly1305-starts algorithm=Poly1305 function=tag */
  mbedtls_poly1305_starts(&md, key);
}

const void *digest_of_type(void) {
  /* expect: c.mbedtls.md-info-from-type algorithm=RIPEMD-160 */
  return mbedtls_md_info_from_type(MBEDTLS_MD_RIPEMD160);
}

const void *digest_of_name(void) {
  /* expect: c.mbedtls.md-info-from-string algorithm=SHA-384 */
  return mbedtls_md_info_from_string("SHA384");
}

void derivation(const unsigned char *salt, const char *password, unsigned char *out) {
  const mbedtls_md_info_t *info = mbedtls_md_info_from_type(MBEDTLS_MD_SHA256);
  mbedtls_md_context_t ctx;
  unsigned char fixed_salt[8] = {1, 2, 3, 4, 5, 6, 7, 8};

  /* expect: c.mbedtls.md-setup-hmac algorithm=HMAC digest=SHA-256 */
  mbedtls_md_setup(&ctx, info, 1);
  /* expect: c.mbedtls.hkdf algorithm=HKDF digest=SHA-256 function=keyderive */
  mbedtls_hkdf(info, salt, 16, out, 32, NULL, 0, out, 32);
  /* expect: c.mbedtls.hkdf-expand algorithm=HKDF digest=SHA-256 function=keyderive secret=derived */
  mbedtls_hkdf_expand(info, out, 32, NULL, 0, out, 64);
  /* expect: c.mbedtls.pkcs5-pbkdf2-hmac algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 output_bits=256 password=literal salt=literal-array */
  mbedtls_pkcs5_pbkdf2_hmac(&ctx, "secret", 6, fixed_salt, 8, 1000, 32, out);
  /* expect: c.mbedtls.pkcs5-pbkdf2-hmac-ext algorithm=PBKDF2 digest=SHA-512 function=keyderive iterations=100000 output_bits=256 */
  mbedtls_pkcs5_pbkdf2_hmac_ext(MBEDTLS_MD_SHA512, password, 6, salt, 8, 100000, 32, out);
  /* expect: c.mbedtls.pkcs5-pbes2 algorithm=PBES2 function=decrypt */
  mbedtls_pkcs5_pbes2(NULL, MBEDTLS_PKCS5_DECRYPT, password, 6, out, 32, out);
  /* expect: c.mbedtls.pkcs12-derivation algorithm=PKCS12-KDF digest=SHA-1 function=keyderive iterations=2048 */
  mbedtls_pkcs12_derivation(out, 16, password, 6, salt, 8, MBEDTLS_MD_SHA1, 1, 2048);
  /* expect: c.mbedtls.pkcs12-pbe algorithm=PKCS12-PBE cipher=3DES digest=SHA-1 */
  mbedtls_pkcs12_pbe(NULL, 1, MBEDTLS_CIPHER_DES_EDE3_CBC, MBEDTLS_MD_SHA1, password, 6, out, 16, out);
}

/* own functions with near names */
static int md_setup(void *ctx, const char *name) { return ctx == name; }
int near(void *ctx) {
  /* expect-none */
  return md_setup(ctx, "MD5") + my_mbedtls_md5(ctx, 16, ctx);
}
