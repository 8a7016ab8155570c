#include <CommonCrypto/CommonCrypto.h>
#include <Security/Security.h>

void ciphers(const void *in, void *out, size_t *n, CCCryptorRef *ref) {
  uint8_t key[32], iv[16];

  /* expect: c.apple.random-copy-bytes generator=secure */
  SecRandomCopyBytes(kSecRandomDefault, sizeof(key), key);
  /* expect: c.apple.ccrandom-generate-bytes generator=secure */
  CCRandomGenerateBytes(iv, sizeof(iv));
  /* expect: c.apple.cccrypt algorithm=AES function=encrypt iv=secure-random key=secure-random key_bits=256 mode=CBC padding=PKCS7 */
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key, kCCKeySizeAES256, iv, in, 16, out, 32, n);
  /* expect: c.apple.cccrypt-ecb algorithm=3DES function=decrypt iv=absent key=literal key_bits=168 mode=ECB padding=NoPadding */
  CCCrypt(kCCDecrypt, kCCAlgorithm3DES, kCCOptionECBMode, "0123456789abcdefghijklmn", kCCKeySize3DES, NULL, in, 16, out, 32, n);
  /* expect: c.apple.cccryptor-create-with-mode algorithm=AES function=encrypt iv=secure-random key=secure-random key_bits=256 mode=CTR padding=NoPadding */
  CCCryptorCreateWithMode(kCCEncrypt, kCCModeCTR, kCCAlgorithmAES, ccNoPadding, iv, key, 32, NULL, 0, 0, 0, ref);
  /* expect: c.apple.cccryptor-gcm algorithm=AES mode=GCM */
  CCCryptorGCM(kCCEncrypt, kCCAlgorithmAES, key, 32, iv, 12, NULL, 0, in, 16, out, out, n);
  /* expect: c.apple.ccsymmetric-key-wrap algorithm=AES function=encrypt key=secure-random key_bits=256 mode=KW */
  CCSymmetricKeyWrap(kCCWRAPAES, NULL, 8, key, 32, in, 16, out, n);
}

void digests(const void *in, void *out, CC_SHA256_CTX *ctx, CCHmacContext *hmac) {
  /* expect: c.apple.cc-digest algorithm=MD5 function=digest */
  CC_MD5(in, 16, out);
  /* expect: c.apple.cc-digest algorithm=SHA-256 function=digest */
  CC_SHA256_Init(ctx);
  /* expect: c.apple.cchmac algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=64 */
  CCHmac(kCCHmacAlgSHA1, "password", 8, in, 16, out);
  /* expect: c.apple.cchmac-init algorithm=HMAC digest=SHA-512 function=tag */
  CCHmacInit(hmac, kCCHmacAlgSHA512, in, 16);
  /* expect: c.apple.cckeyderivation-pbkdf algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=10000 output_bits=256 password=literal */
  CCKeyDerivationPBKDF(kCCPBKDF2, "password", 8, in, 8, kCCPRFHmacAlgSHA256, 10000, out, 32);
}

void keys(SecKeyRef key, CFDataRef data, CFDataRef sig) {
  /* expect: c.apple.sec-key-create-signature algorithm=RSA digest=SHA-1 function=sign padding=PKCS1v15 */
  SecKeyCreateSignature(key, kSecKeyAlgorithmRSASignatureMessagePKCS1v15SHA1, data, NULL);
  /* expect: c.apple.sec-key-verify-signature algorithm=ECDSA digest=SHA-256 function=verify */
  SecKeyVerifySignature(key, kSecKeyAlgorithmECDSASignatureMessageX962SHA256, data, sig, NULL);
  /* expect: c.apple.sec-key-crypt algorithm=RSA digest=SHA-256 function=encrypt padding=OAEP */
  SecKeyCreateEncryptedData(key, kSecKeyAlgorithmRSAEncryptionOAEPSHA256, data, NULL);
}

void tls(SSLContextRef ssl, SecTrustRef trust) {
  /* expect: c.apple.ssl-set-protocol-version protocol=TLS version_min=1.0 */
  SSLSetProtocolVersionMin(ssl, kTLSProtocol1);
  /* expect: c.apple.ssl-set-protocol-version-max protocol=TLS version_max=1.2 */
  SSLSetProtocolVersionMax(ssl, kTLSProtocol12);
  /* expect: c.apple.sec-trust-evaluate certificate_check=enabled */
  SecTrustEvaluateWithError(trust, NULL);
}

/* own functions, a text */
int near(void *in) {
  /* expect-none */
  return CC_MD5_Name(in) + puts("CC_MD5(in, 16, out)");
}
