#include <windows.h>
#include <bcrypt.h>
#include <wincrypt.h>

void symmetric(BYTE *in, BYTE *out, ULONG *n) {
  BCRYPT_ALG_HANDLE alg = NULL, old = NULL;
  BCRYPT_KEY_HANDLE key = NULL, weak = NULL;
  BYTE secret[32], iv[16];

  /* expect: c.windows.gen-random generator=secure */
  BCryptGenRandom(NULL, secret, sizeof(secret), BCRYPT_USE_SYSTEM_PREFERRED_RNG);
  /* expect: c.windows.gen-random generator=secure */
  BCryptGenRandom(NULL, iv, sizeof(iv), BCRYPT_USE_SYSTEM_PREFERRED_RNG);
  BCryptOpenAlgorithmProvider(&alg, BCRYPT_AES_ALGORITHM, NULL, 0);
  BCryptSetProperty(alg, BCRYPT_CHAINING_MODE, (PUCHAR)BCRYPT_CHAIN_MODE_CBC, sizeof(BCRYPT_CHAIN_MODE_CBC), 0);
  /* expect: c.windows.generate-symmetric-key algorithm=AES function=encrypt iv=secure-random key=secure-random key_bits=256 mode=CBC padding=PKCS7 */
  BCryptGenerateSymmetricKey(alg, &key, NULL, 0, secret, sizeof(secret), 0);
  BCryptEncrypt(key, in, 16, NULL, iv, 16, out, 32, n, BCRYPT_BLOCK_PADDING);  // expect-applied: c.windows.crypt
  BCryptOpenAlgorithmProvider(&old, L"3DES", NULL, 0);
  BCryptSetProperty(old, L"ChainingMode", (PUCHAR)L"ChainingModeECB", 32, 0);  // expect-applied: c.windows.set-chaining-mode
  /* expect: c.windows.generate-symmetric-key algorithm=3DES key=literal key_bits=168 mode=ECB */
  BCryptGenerateSymmetricKey(old, &weak, NULL, 0, (PUCHAR)"abcdefghijklmnopqrstuvwx", 24, 0);
}

void open_only(struct state *s) {
  /* expect: c.windows.open-algorithm-provider algorithm=RC4 */
  BCryptOpenAlgorithmProvider(&s->alg, BCRYPT_RC4_ALGORITHM, NULL, 0);
}

void open_hmac_only(struct state *s) {
  /* expect: c.windows.open-algorithm-provider-hmac algorithm=HMAC digest=SHA-1 */
  BCryptOpenAlgorithmProvider(&s->alg, BCRYPT_SHA1_ALGORITHM, NULL, BCRYPT_ALG_HANDLE_HMAC_FLAG);
}

void digests(BYTE *in, BYTE *out) {
  BCRYPT_ALG_HANDLE sha = NULL;
  BCRYPT_HASH_HANDLE hash = NULL;

  BCryptOpenAlgorithmProvider(&sha, BCRYPT_SHA256_ALGORITHM, NULL, 0);
  /* expect: c.windows.create-hash algorithm=SHA-256 key=absent */
  BCryptCreateHash(sha, &hash, NULL, 0, NULL, 0, 0);
  /* expect: c.windows.hash algorithm=MD5 key=absent */
  BCryptHash(BCRYPT_MD5_ALG_HANDLE, NULL, 0, in, 16, out, 16);
  /* expect: c.windows.derive-key-pbkdf2 algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 output_bits=256 password=literal */
  BCryptDeriveKeyPBKDF2(BCRYPT_HMAC_SHA256_ALG_HANDLE, (PUCHAR)"password", 8, in, 8, 1000, out, 32, 0);
}

void key_pairs(NCRYPT_PROV_HANDLE provider, BCRYPT_KEY_HANDLE other, BYTE *hash, BYTE *sig, ULONG *n) {
  BCRYPT_ALG_HANDLE rsa = NULL, ecdh = NULL;
  BCRYPT_KEY_HANDLE pair = NULL, mine = NULL;
  BCRYPT_SECRET_HANDLE shared = NULL;
  NCRYPT_KEY_HANDLE stored = 0, sized = 0;
  DWORD length = 1024;

  BCryptOpenAlgorithmProvider(&rsa, BCRYPT_RSA_ALGORITHM, NULL, 0);
  /* expect: c.windows.generate-key-pair algorithm=RSA function=keygen key_bits=1024 */
  BCryptGenerateKeyPair(rsa, &pair, 1024, 0);
  /* expect: c.windows.sign-hash algorithm=RSA function=sign padding=PSS */
  BCryptSignHash(pair, NULL, hash, 32, sig, 128, n, BCRYPT_PAD_PSS);
  /* expect: c.windows.verify-signature algorithm=? function=verify */
  BCryptVerifySignature(other, NULL, hash, 20, sig, 128, 0);
  BCryptOpenAlgorithmProvider(&ecdh, BCRYPT_ECDH_P384_ALGORITHM, NULL, 0);
  /* expect: c.windows.generate-key-pair algorithm=ECDH curve=P-384 function=keygen key_bits=384 */
  BCryptGenerateKeyPair(ecdh, &mine, 384, 0);
  /* expect: c.windows.secret-agreement algorithm=ECDH function=keyderive */
  BCryptSecretAgreement(mine, other, &shared, 0);
  /* expect: c.windows.create-persisted-key algorithm=ECDSA curve=P-256 function=keygen */
  NCryptCreatePersistedKey(provider, &stored, NCRYPT_ECDSA_P256_ALGORITHM, L"name", 0, 0);
  /* expect: c.windows.create-persisted-key algorithm=RSA key_bits=1024 */
  NCryptCreatePersistedKey(provider, &sized, NCRYPT_RSA_ALGORITHM, L"other", 0, 0);
  NCryptSetProperty(sized, NCRYPT_LENGTH_PROPERTY, (PBYTE)&length, sizeof length, 0);  /* expect-applied: c.windows.key-length */
  NCryptSetProperty(sized, NCRYPT_EXPORT_POLICY_PROPERTY, (PBYTE)&length, sizeof length, 0);  /* expect-none: c.windows.key-length */
}

void older(HCRYPTPROV provider, BYTE *buffer) {
  HCRYPTHASH hash;
  HCRYPTKEY key, derived;

  /* expect: c.windows.capi-gen-key algorithm=DES function=keygen iv=literal */
  CryptGenKey(provider, CALG_DES, CRYPT_EXPORTABLE, &key);
  CryptSetKeyParam(key, KP_IV, (BYTE *)"12345678", 0);  // expect-applied: c.windows.capi-set-iv
  /* expect: c.windows.capi-create-hash algorithm=MD5 */
  CryptCreateHash(provider, CALG_MD5, 0, 0, &hash);
  /* expect: c.windows.capi-derive-key algorithm=RC4 key=derived */
  CryptDeriveKey(provider, CALG_RC4, hash, 0, &derived);
  /* expect: c.windows.capi-gen-random generator=secure */
  CryptGenRandom(provider, 16, buffer);
  /* expect: c.windows.rtl-gen-random generator=secure */
  RtlGenRandom(buffer, 16);
}

void schannel_by_options(struct state *s, int by_hand, int any_name) {
  DWORD flags = by_hand ? SCH_CRED_MANUAL_CRED_VALIDATION : SCH_CRED_AUTO_CRED_VALIDATION;
  SCHANNEL_CRED cred = {0};
  if (any_name) flags |= SCH_CRED_NO_SERVERNAME_CHECK;
  /* expect: c.windows.schannel-flags certificate_check=custom hostname_check=custom */
  /* expect: c.windows.schannel-flags certificate_check=enabled hostname_check=disabled */
  /* expect: c.windows.schannel-flags certificate_check=enabled hostname_check=enabled */
  cred.dwFlags = flags | SCH_USE_STRONG_CRYPTO;
  use(&cred);
}

void schannel(struct state *s) {
  SCHANNEL_CRED cred = {0};
  struct options cred_like;

  /* expect: c.windows.schannel-protocols protocol=TLS version=1.1 */
  cred.grbitEnabledProtocols = SP_PROT_TLS1_1_CLIENT;
  /* expect: c.windows.schannel-flags certificate_check=custom */
  cred.dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION;
  /* expect-none */
  cred_like.dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION;
}

/* other properties, own functions, a text */
int near(struct state *s) {
  /* expect-none */
  BCryptSetProperty(s->alg, BCRYPT_OBJECT_LENGTH, NULL, 0, 0);
  /* expect-none */
  return MyBCryptHash(BCRYPT_MD5_ALG_HANDLE) + puts("BCryptHash(BCRYPT_MD5_ALG_HANDLE)");
}
