#include <gcrypt.h>

int ciphers(const void *in, void *out) {
  gcry_cipher_hd_t gcm, ecb, named, stream, poly;
  unsigned char key[32], nonce[12];

  /* expect: c.gcrypt.randomize generator=secure */
  gcry_randomize(key, sizeof(key), GCRY_STRONG_RANDOM);
  /* expect: c.gcrypt.randomize generator=secure */
  gcry_create_nonce(nonce, sizeof(nonce));
  /* expect: c.gcrypt.cipher-open algorithm=AES iv=secure-random key=secure-random key_bits=256 mode=GCM */
  gcry_cipher_open(&gcm, GCRY_CIPHER_AES256, GCRY_CIPHER_MODE_GCM, 0);
  gcry_cipher_setkey(gcm, key, sizeof(key));  // expect-applied: c.gcrypt.cipher-setkey
  gcry_cipher_setiv(gcm, nonce, sizeof(nonce));  // expect-applied: c.gcrypt.cipher-setiv
  /* expect: c.gcrypt.cipher-open algorithm=3DES key=literal key_bits=168 mode=ECB */
  gcry_cipher_open(&ecb, GCRY_CIPHER_3DES, GCRY_CIPHER_MODE_ECB, 0);
  gcry_cipher_setkey(ecb, "abcdefghijklmnopqrstuvwx", 24);
  /* expect: c.gcrypt.cipher-open algorithm=CAMELLIA iv=literal key_bits=128 mode=CTR */
  gcry_cipher_open(&named, gcry_cipher_map_name("CAMELLIA128"), GCRY_CIPHER_MODE_CTR, 0);  // expect-applied: c.gcrypt.map-name
  gcry_cipher_setctr(named, "0000000000000000", 16);
  /* expect: c.gcrypt.cipher-open algorithm=RC4 */
  gcry_cipher_open(&stream, GCRY_CIPHER_ARCFOUR, GCRY_CIPHER_MODE_STREAM, 0);
  /* expect: c.gcrypt.cipher-open-poly1305 algorithm=ChaCha20-Poly1305 */
  gcry_cipher_open(&poly, GCRY_CIPHER_CHACHA20, GCRY_CIPHER_MODE_POLY1305, 0);
  return 0;
}

int digests(const void *in, void *out) {
  gcry_md_hd_t plain, keyed;
  gcry_mac_hd_t mac;

  /* expect: c.gcrypt.md-open algorithm=SHA-256 function=digest */
  gcry_md_open(&plain, GCRY_MD_SHA256, 0);
  /* expect: c.gcrypt.md-enable algorithm=MD5 function=digest */
  gcry_md_enable(plain, GCRY_MD_MD5);
  /* expect: c.gcrypt.md-open-hmac algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=64 */
  gcry_md_open(&keyed, GCRY_MD_SHA1, GCRY_MD_FLAG_HMAC);
  gcry_md_setkey(keyed, "password", 8);  // expect-applied: c.gcrypt.md-setkey
  /* expect: c.gcrypt.md-hash-buffer algorithm=RIPEMD-160 function=digest */
  gcry_md_hash_buffer(GCRY_MD_RMD160, out, in, 16);
  /* expect: c.gcrypt.md-hash-buffers algorithm=SHA-512 function=digest */
  gcry_md_hash_buffers(GCRY_MD_SHA512, 0, out, in, 1);
  /* expect: c.gcrypt.md-hash-buffers-hmac algorithm=HMAC digest=SHA3-256 function=tag */
  gcry_md_hash_buffers(GCRY_MD_SHA3_256, GCRY_MD_FLAG_HMAC, out, in, 1);
  /* expect: c.gcrypt.mac-open algorithm=CMAC cipher=AES function=tag */
  gcry_mac_open(&mac, GCRY_MAC_CMAC_AES, 0, NULL);
  gcry_mac_setkey(mac, in, 16);  // expect-applied: c.gcrypt.mac-setkey
  return gcry_mac_setiv(mac, in, 12);
}

int derivation(const char *password, void *out) {
  unsigned char salt[16];

  /* expect: c.gcrypt.randomize generator=secure */
  gcry_randomize(salt, sizeof(salt), GCRY_WEAK_RANDOM);
  /* expect: c.gcrypt.kdf-derive algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 output_bits=256 salt=secure-random */
  gcry_kdf_derive(password, 8, GCRY_KDF_PBKDF2, GCRY_MD_SHA256, salt, 16, 1000, 32, out);
  /* expect: c.gcrypt.kdf-derive-scrypt algorithm=scrypt cost=16384 function=keyderive output_bits=256 parallelism=1 salt=literal */
  return gcry_kdf_derive(password, 8, GCRY_KDF_SCRYPT, 16384, "salt", 4, 1, 32, out);
}

int public_keys(gcry_sexp_t pair, gcry_sexp_t *result) {
  gcry_sexp_t rsa, curve, data, key;

  gcry_sexp_build(&rsa, NULL, "(genkey (rsa (nbits 4:1024)))");  // expect-applied: c.gcrypt.sexp-build
  /* expect: c.gcrypt.pk-genkey algorithm=RSA function=keygen key_bits=1024 */
  gcry_pk_genkey(&key, rsa);
  /* expect: c.gcrypt.pk-sign algorithm=RSA function=sign */
  gcry_pk_sign(result, data, key);
  gcry_sexp_new(&curve, "(genkey (ecc (curve secp256k1)))", 0, 1);  // expect-applied: c.gcrypt.sexp-new
  /* expect: c.gcrypt.pk-genkey algorithm=EC curve=secp256k1 function=keygen */
  gcry_pk_genkey(result, curve);
  gcry_sexp_build(&data, NULL, "(data (flags pss) (hash sha256 %b))", 32, "x");
  /* expect: c.gcrypt.pk-sign algorithm=RSA digest=SHA-256 function=sign padding=PSS */
  gcry_pk_sign(result, data, pair);
  /* expect: c.gcrypt.pk-verify algorithm=RSA digest=SHA-256 function=verify padding=PSS */
  gcry_pk_verify(*result, data, pair);
  gcry_sexp_build(&data, NULL, "(data (flags pkcs1) (value %b))", 32, "x");
  /* expect: c.gcrypt.pk-encrypt algorithm=RSA function=encrypt padding=PKCS1v15 */
  gcry_pk_encrypt(result, data, pair);
  /* expect: c.gcrypt.pk-decrypt algorithm=? function=decrypt */
  return gcry_pk_decrypt(result, data, pair);
}

void *random_numbers(gcry_mpi_t m) {
  /* expect: c.gcrypt.mpi-randomize generator=secure */
  gcry_mpi_randomize(m, 256, GCRY_STRONG_RANDOM);
  /* expect: c.gcrypt.random-bytes generator=secure */
  return gcry_random_bytes(16, GCRY_STRONG_RANDOM);
}

/* other people's functions, a text */
int near(void *p) {
  /* expect-none */
  return my_gcry_md_open(p, GCRY_MD_MD5, 0) + puts("gcry_md_open(&h, GCRY_MD_MD5, 0)");
}
