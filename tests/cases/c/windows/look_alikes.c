/* Functions and types of our own that are called like those of the library. */
static int BCryptOpenAlgorithmProvider(int a0, int a1) { return a0; }
static int BCryptSetProperty(int a0, int a1, int a2) { return a0; }
static int BCryptGenerateSymmetricKey(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int BCryptEncrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9) { return a0; }
static int BCryptCreateHash(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int BCryptHash(int a0, int a1, int a2) { return a0; }
static int BCryptGenerateKeyPair(int a0, int a1, int a2) { return a0; }
static int BCryptDeriveKeyPBKDF2(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int BCryptGenRandom(int a0, int a1) { return a0; }
static int NCryptCreatePersistedKey(int a0, int a1, int a2) { return a0; }
static int NCryptSetProperty(int a0, int a1, int a2) { return a0; }
static int BCryptSignHash(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int BCryptVerifySignature(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int BCryptSecretAgreement(int a0) { return a0; }
typedef struct { int grbitEnabledProtocols; } SCHANNEL_CRED;
static int CryptGenKey(int a0, int a1, int a2, int a3) { return a0; }
static int CryptDeriveKey(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int CryptSetKeyParam(int a0, int a1, int a2) { return a0; }
static int CryptCreateHash(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int CryptGenRandom(int a0, int a1, int a2) { return a0; }
static int RtlGenRandom(int a0) { return a0; }

void all(void *a)
{
  BCryptOpenAlgorithmProvider(a, a);  /* expect-none: c.windows.open-algorithm-provider */
  BCryptOpenAlgorithmProvider(a, a, a, BCRYPT_ALG_HANDLE_HMAC_FLAG);  /* expect-none: c.windows.open-algorithm-provider-hmac */
  BCryptSetProperty(a, BCRYPT_CHAINING_MODE, a);  /* expect-none: c.windows.set-chaining-mode */
  BCryptGenerateSymmetricKey(a, a, a, a, a, a);  /* expect-none: c.windows.generate-symmetric-key */
  BCryptEncrypt(a, a, a, a, a, a, a, a, a, a);  /* expect-none: c.windows.crypt */
  BCryptCreateHash(a, a, a, a, a, a);  /* expect-none: c.windows.create-hash */
  BCryptHash(a, a, a);  /* expect-none: c.windows.hash */
  BCryptGenerateKeyPair(a, a, a);  /* expect-none: c.windows.generate-key-pair */
  BCryptDeriveKeyPBKDF2(a, a, a, a, a, a, a, a);  /* expect-none: c.windows.derive-key-pbkdf2 */
  BCryptGenRandom(a, a);  /* expect-none: c.windows.gen-random */
  NCryptCreatePersistedKey(a, a, a);  /* expect-none: c.windows.create-persisted-key */
  NCryptSetProperty(a, NCRYPT_LENGTH_PROPERTY, 1024);  /* expect-none: c.windows.key-length */
  BCryptSignHash(a, a, a, a, a, a, a, a);  /* expect-none: c.windows.sign-hash */
  BCryptVerifySignature(a, a, a, a, a, a, a);  /* expect-none: c.windows.verify-signature */
  BCryptSecretAgreement(a);  /* expect-none: c.windows.secret-agreement */
  { SCHANNEL_CRED it; it.grbitEnabledProtocols = 4; use(&it); }  /* expect-none: c.windows.schannel-protocols */
  { SCHANNEL_CRED it; it.dwFlags = 4; use(&it); }  /* expect-none: c.windows.schannel-flags */
  CryptGenKey(a, a, a, a);  /* expect-none: c.windows.capi-gen-key */
  CryptDeriveKey(a, a, a, a, a);  /* expect-none: c.windows.capi-derive-key */
  CryptSetKeyParam(a, KP_IV, a);  /* expect-none: c.windows.capi-set-iv */
  CryptCreateHash(a, a, a, a, a);  /* expect-none: c.windows.capi-create-hash */
  CryptGenRandom(a, a, a);  /* expect-none: c.windows.capi-gen-random */
  RtlGenRandom(a);  /* expect-none: c.windows.rtl-gen-random */
}
