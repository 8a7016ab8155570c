/* Functions and types of our own that are called like those of the library. */
static int CCCrypt(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int CCCryptorCreateWithMode(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int CCCryptorGCM(void) { return 0; }
static int CC_MD2(void) { return 0; }
static int CCHmac(int a0, int a1, int a2) { return a0; }
static int CCHmacInit(int a0, int a1, int a2, int a3) { return a0; }
static int CCKeyDerivationPBKDF(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int CCSymmetricKeyWrap(int a0, int a1, int a2, int a3) { return a0; }
static int SecKeyCreateSignature(int a0, int a1) { return a0; }
static int SecKeyVerifySignature(int a0, int a1) { return a0; }
static int SecKeyCreateEncryptedData(int a0, int a1) { return a0; }
static int SecRandomCopyBytes(int a0, int a1, int a2) { return a0; }
static int CCRandomGenerateBytes(int a0) { return a0; }
static int SecTrustEvaluate(void) { return 0; }
static int SSLSetProtocolVersionMin(int a0, int a1) { return a0; }
static int SSLSetProtocolVersionMax(int a0, int a1) { return a0; }
static int SSLSetEnableCertVerify(int a0, int a1) { return a0; }
static int SSLSetSessionOption(int a0, int a1, int a2) { return a0; }

void all(void *a)
{
  CCCrypt(a, a, a, a, a, a);  /* expect-none: c.apple.cccrypt */
  CCCryptorCreateWithMode(a, a, a, a, a, a, a);  /* expect-none: c.apple.cccryptor-create-with-mode */
  CCCryptorGCM();  /* expect-none: c.apple.cccryptor-gcm */
  CC_MD2();  /* expect-none: c.apple.cc-digest */
  CCHmac(a, a, a);  /* expect-none: c.apple.cchmac */
  CCHmacInit(a, a, a, a);  /* expect-none: c.apple.cchmac-init */
  CCKeyDerivationPBKDF(a, a, a, a, a, a, a, a, a);  /* expect-none: c.apple.cckeyderivation-pbkdf */
  CCSymmetricKeyWrap(a, a, a, a);  /* expect-none: c.apple.ccsymmetric-key-wrap */
  SecKeyCreateSignature(a, a);  /* expect-none: c.apple.sec-key-create-signature */
  SecKeyVerifySignature(a, a);  /* expect-none: c.apple.sec-key-verify-signature */
  SecKeyCreateEncryptedData(a, a);  /* expect-none: c.apple.sec-key-crypt */
  SecRandomCopyBytes(a, a, a);  /* expect-none: c.apple.random-copy-bytes */
  CCRandomGenerateBytes(a);  /* expect-none: c.apple.ccrandom-generate-bytes */
  SecTrustEvaluate();  /* expect-none: c.apple.sec-trust-evaluate */
  SSLSetEnableCertVerify(a, a);  /* expect-none: c.apple.ssl-set-enable-cert-verify */
  SSLSetSessionOption(a, kSSLSessionOptionBreakOnServerAuth, a);  /* expect-none: c.apple.ssl-set-session-option */
  CCCrypt(a, a, kCCOptionECBMode, a, a, a);  /* expect-none: c.apple.cccrypt-ecb */
  CCCrypt(a, a, a, a, a, NULL);  /* expect-none: c.apple.cccrypt-no-iv */
  SSLSetProtocolVersionMin(a, a);  /* expect-none: c.apple.ssl-set-protocol-version */
  SSLSetProtocolVersionMax(a, a);  /* expect-none: c.apple.ssl-set-protocol-version-max */
}
