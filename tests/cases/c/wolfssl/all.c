#include <wolfssl/ssl.h>
#include <wolfssl/wolfcrypt/aes.h>

static const byte zero[16];

void block(WC_RNG *rng, const byte *in, byte *out) {
  Aes aes, ecb;
  byte key[32], iv[16];

  /* expect: c.wolfssl.rng-generate generator=secure */
  wc_RNG_GenerateBlock(rng, key, sizeof(key));
  /* expect: c.wolfssl.rng-generate generator=secure */
  wc_RNG_GenerateBlock(rng, iv, sizeof(iv));
  wc_AesSetKey(&aes, key, sizeof(key), iv, AES_ENCRYPTION);
  /* expect: c.wolfssl.aes-crypt algorithm=AES function=encrypt iv=secure-random key=secure-random key_bits=256 mode=CBC */
  wc_AesCbcEncrypt(&aes, out, in, 16);
  wc_AesSetKey(&ecb, "0123456789abcdef", 16, NULL, AES_ENCRYPTION);
  /* expect: c.wolfssl.aes-crypt algorithm=AES function=encrypt iv=absent key=literal key_bits=128 mode=ECB */
  wc_AesEcbEncrypt(&ecb, out, in, 16);
  /* expect: c.wolfssl.aes-ctr algorithm=AES iv=secure-random key=secure-random key_bits=256 mode=CTR */
  wc_AesCtrEncrypt(&aes, out, in, 16);
}

void ciphers(struct state *s, const byte *key, const byte *in, byte *out, byte *tag) {
  Aes gcm, stream;
  XtsAes xts;
  Des3 des3;
  Arc4 rc4;
  Camellia camellia;
  Rc2 rc2;
  ChaCha chacha;

  /* expect: c.wolfssl.aes-setkey algorithm=AES key_bits=128 */
  wc_AesSetKeyDirect(&s->aes, key, 16, zero, AES_ENCRYPTION);
  /* expect: c.wolfssl.aes-aead-setkey algorithm=AES function=encrypt key_bits=256 mode=GCM nonce=literal */
  wc_AesGcmSetKey(&gcm, key, 32);
  wc_AesGcmEncrypt(&gcm, out, in, 16, "123456789012", 12, tag, 16, NULL, 0);  // expect-applied: c.wolfssl.aes-aead-crypt
  /* expect: c.wolfssl.aes-gcm-init algorithm=AES key_bits=128 mode=GCM */
  wc_AesGcmInit(&stream, key, 16, in, 12);
  /* expect: c.wolfssl.aes-xts-setkey algorithm=AES mode=XTS */
  wc_AesXtsSetKey(&xts, key, 32, AES_ENCRYPTION, NULL, 0);
  /* expect: c.wolfssl.aes-keywrap algorithm=AES mode=KW */
  wc_AesKeyWrap(key, 16, in, 16, out, 24, NULL);
  wc_Des3_SetKey(&des3, key, in, DES_ENCRYPTION);
  /* expect: c.wolfssl.des-crypt algorithm=3DES function=encrypt mode=CBC */
  wc_Des3_CbcEncrypt(&des3, out, in, 16);
  /* expect: c.wolfssl.des-setkey algorithm=DES */
  wc_Des_SetKey(&s->des, key, in, DES_DECRYPTION);
  /* expect: c.wolfssl.arc4-setkey algorithm=RC4 key_bits=128 */
  wc_Arc4SetKey(&rc4, key, 16);
  /* expect: c.wolfssl.camellia-cbc algorithm=CAMELLIA function=encrypt mode=CBC */
  wc_CamelliaCbcEncrypt(&camellia, out, in, 16);
  /* expect: c.wolfssl.camellia-setkey algorithm=CAMELLIA */
  wc_CamelliaSetKey(&s->camellia, key, 16, in);
  /* expect: c.wolfssl.rc2-setkey algorithm=RC2 */
  wc_Rc2SetKey(&rc2, key, 16, in, 128);
  /* expect: c.wolfssl.chacha-setkey algorithm=ChaCha20 */
  wc_Chacha_SetKey(&chacha, key, 32);
  wc_Chacha_SetIV(&chacha, in, 0);  // expect-applied: c.wolfssl.chacha-setiv
  /* expect: c.wolfssl.chacha20poly1305 algorithm=ChaCha20-Poly1305 function=encrypt */
  wc_ChaCha20Poly1305_Encrypt(key, in, NULL, 0, in, 16, out, tag);
  /* expect: c.wolfssl.xchacha20poly1305 algorithm=XChaCha20-Poly1305 function=decrypt */
  wc_XChaCha20Poly1305_Decrypt(out, 16, in, 32, NULL, 0, tag, 24, key, 32);
}

void digests(struct state *s, const byte *key, const byte *in, byte *out, word32 *n) {
  wc_Sha256 sha;
  wc_HashAlg any;
  Hmac hmac;
  Cmac cmac;
  Poly1305 poly;

  /* expect: c.wolfssl.init-digest algorithm=SHA-256 function=digest */
  wc_InitSha256(&sha);
  /* expect: c.wolfssl.init-digest algorithm=MD5 function=digest */
  wc_Md5Hash(in, 16, out);
  /* expect: c.wolfssl.hash algorithm=SHA-1 function=digest */
  wc_Hash(WC_HASH_TYPE_SHA, in, 16, out, 20);
  /* expect: c.wolfssl.hash-init algorithm=SHA3-256 function=digest */
  wc_HashInit(&any, WC_HASH_TYPE_SHA3_256);
  /* expect: c.wolfssl.hmac-setkey algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=64 */
  wc_HmacSetKey(&hmac, WC_SHA256, "password", 8);
  /* expect: c.wolfssl.init-cmac algorithm=CMAC cipher=AES function=tag */
  wc_InitCmac(&cmac, key, 16, WC_CMAC_AES, NULL);
  /* expect: c.wolfssl.aes-cmac-generate algorithm=CMAC cipher=AES function=tag */
  wc_AesCmacGenerate(out, n, in, 16, key, 16);
  /* expect: c.wolfssl.poly1305-setkey algorithm=Poly1305 function=tag */
  wc_Poly1305SetKey(&poly, key, 32);
}

void derivation(const byte *salt, byte *out) {
  /* expect: c.wolfssl.pbkdf algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 output_bits=256 password=literal */
  wc_PBKDF2(out, "password", 8, salt, 8, 1000, 32, WC_SHA256);
  /* expect: c.wolfssl.scrypt algorithm=scrypt block_size=8 cost=16384 function=keyderive output_bits=256 parallelism=1 password=literal */
  wc_scrypt(out, "password", 8, salt, 8, 14, 8, 1, 32);
  /* expect: c.wolfssl.hkdf algorithm=HKDF digest=SHA-512 function=keyderive secret=derived */
  wc_HKDF(WC_SHA512, out, 32, salt, 8, NULL, 0, out, 32);
  /* expect: c.wolfssl.hkdf-extract algorithm=HKDF digest=SHA-256 function=keyderive secret=derived */
  wc_HKDF_Extract(WC_SHA256, salt, 8, out, 32, out);
  /* expect: c.wolfssl.hkdf-expand algorithm=HKDF digest=SHA-256 function=keyderive secret=derived */
  wc_HKDF_Expand(WC_SHA256, out, 32, NULL, 0, out, 64);
}

void public_keys(RsaKey *rsa, ecc_key *ecc, WC_RNG *rng, struct state *s, const byte *in, byte *out, word32 *n) {
  /* expect: c.wolfssl.make-rsa-key algorithm=RSA exponent=65537 function=keygen key_bits=1024 */
  wc_MakeRsaKey(rsa, 1024, WC_RSA_EXPONENT, rng);
  /* expect: c.wolfssl.rsa-sign algorithm=RSA function=sign padding=PKCS1v15 */
  wc_RsaSSL_Sign(in, 32, out, 128, rsa, rng);
  /* expect: c.wolfssl.rsa-pss algorithm=RSA digest=SHA-256 function=verify padding=PSS */
  wc_RsaPSS_Verify(out, 128, out, 128, WC_HASH_TYPE_SHA256, WC_MGF1SHA256, rsa);
  /* expect: c.wolfssl.rsa-encrypt algorithm=RSA function=encrypt padding=PKCS1v15 */
  wc_RsaPublicEncrypt(in, 16, out, 128, rsa, rng);
  /* expect: c.wolfssl.rsa-encrypt-ex algorithm=RSA digest=SHA-1 function=encrypt padding=OAEP */
  wc_RsaPublicEncrypt_ex(in, 16, out, 128, rsa, rng, WC_RSA_OAEP_PAD, WC_HASH_TYPE_SHA, WC_MGF1SHA1, NULL, 0);
  /* expect: c.wolfssl.rsa-decrypt-ex algorithm=RSA function=decrypt padding=NoPadding */
  wc_RsaPrivateDecrypt_ex(in, 128, out, 128, rsa, WC_RSA_NO_PAD, WC_HASH_TYPE_NONE, 0, NULL, 0);
  /* expect: c.wolfssl.ecc-make-key algorithm=EC curve=P-256 function=keygen */
  wc_ecc_make_key(rng, 32, ecc);
  /* expect: c.wolfssl.ecc-make-key-ex algorithm=EC curve=secp256k1 function=keygen */
  wc_ecc_make_key_ex(rng, 32, ecc, ECC_SECP256K1);
  /* expect: c.wolfssl.ecc-sign algorithm=ECDSA function=sign */
  wc_ecc_sign_hash(in, 32, out, n, rng, ecc);
  /* expect: c.wolfssl.ecc-verify algorithm=ECDSA function=verify */
  wc_ecc_verify_hash(out, 72, in, 32, s->ok, ecc);
  /* expect: c.wolfssl.shared-secret algorithm=ECDH function=keyderive */
  wc_ecc_shared_secret(ecc, s->peer, out, n);
  /* expect: c.wolfssl.make-key algorithm=X25519 function=keygen */
  wc_curve25519_make_key(rng, 32, s->x25519);
  /* expect: c.wolfssl.ed-sign algorithm=Ed25519 function=sign */
  wc_ed25519_sign_msg(in, 16, out, n, s->ed25519);
  /* expect: c.wolfssl.dh algorithm=FFDH function=keyderive */
  wc_DhAgree(s->dh, out, n, in, 256, in, 256);
  /* expect: c.wolfssl.dsa algorithm=DSA function=sign */
  wc_DsaSign(in, out, s->dsa, rng);
}

int tls(WOLFSSL *ssl, int strict) {
  /* expect: c.wolfssl.ctx-new protocol=TLS version=1.1 */
  WOLFSSL_CTX *old = wolfSSL_CTX_new(wolfTLSv1_1_client_method());
  /* expect: c.wolfssl.ctx-new-of-server protocol=TLS */
  WOLFSSL_CTX *any = wolfSSL_CTX_new(wolfSSLv23_server_method());

  /* expect: c.wolfssl.set-cipher-list authentication=RSA cipher=3DES digest=SHA-1 key_bits=168 key_exchange=RSA mode=CBC protocol=TLS suite=DES-CBC3-SHA */
  /* expect: c.wolfssl.set-cipher-list authentication=RSA cipher=AES digest=SHA-256 key_bits=128 key_exchange=ECDH mode=GCM protocol=TLS suite=ECDHE-RSA-AES128-GCM-SHA256 */
  wolfSSL_CTX_set_cipher_list(any, "ECDHE-RSA-AES128-GCM-SHA256:DES-CBC3-SHA");
  /* expect: c.wolfssl.set-min-version protocol=TLS version_min=1.2 */
  wolfSSL_CTX_SetMinVersion(any, WOLFSSL_TLSV1_2);
  /* expect: c.wolfssl.set-verify certificate_check=disabled */
  wolfSSL_CTX_set_verify(old, WOLFSSL_VERIFY_NONE, NULL);
  /* expect: c.wolfssl.set-verify certificate_check=enabled */
  wolfSSL_CTX_set_verify(any, SSL_VERIFY_PEER, NULL);
  /* expect: c.wolfssl.check-domain-name hostname_check=enabled */
  return wolfSSL_check_domain_name(ssl, "example.org");
}

void *method(void) {
  /* expect: c.wolfssl.method protocol=TLS version=1.3 */
  return wolfTLSv1_3_client_method();
}

/* own functions, a text */
static int wc_own_Hash(int type) { return type; }
int near(void *p) {
  /* expect-none */
  return wc_own_Hash(3) + puts("wc_Md5Hash(in, 16, out)");
}

void verify_in_steps(WOLFSSL_CTX *ctx) {
  int mode = WOLFSSL_VERIFY_NONE;
  mode |= WOLFSSL_VERIFY_PEER;
  /* expect: c.wolfssl.set-verify certificate_check=enabled */
  /* expect-none: c.wolfssl.set-verify certificate_check=disabled */
  wolfSSL_CTX_set_verify(ctx, mode, NULL);
}
