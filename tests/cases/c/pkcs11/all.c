#include <pkcs11.h>

void ciphers(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, CK_FUNCTION_LIST_PTR p11) {
  CK_MECHANISM mechanism;
  CK_MECHANISM other = {0};
  CK_BYTE seed[16];

  mechanism.mechanism = CKM_DES3_CBC_PAD;
  /* expect: c.pkcs11.crypt-init-iv algorithm=3DES function=encrypt key_bits=168 mode=CBC padding=PKCS7 */
  C_EncryptInit(session, &mechanism, key);
  other.mechanism = CKM_SHA256_RSA_PKCS;
  /* expect: c.pkcs11.crypt-init algorithm=RSA digest=SHA-256 function=sign padding=PKCS1v15 */
  p11->C_SignInit(session, &other, key);
  /* expect: c.pkcs11.generate-random generator=secure */
  p11->C_GenerateRandom(session, seed, sizeof(seed));
  /* expect: c.pkcs11.generate-random generator=secure */
  C_GenerateRandom(session, seed, sizeof(seed));
}

void others(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, CK_OBJECT_HANDLE_PTR made, CK_BYTE_PTR out, CK_ULONG_PTR n) {
  CK_MECHANISM digest = {.mechanism = CKM_SHA_1};
  CK_MECHANISM pair = {.mechanism = CKM_RSA_PKCS_KEY_PAIR_GEN};
  CK_MECHANISM agree = {.mechanism = CKM_ECDH1_DERIVE};
  CK_MECHANISM wrap = {.mechanism = CKM_AES_KEY_WRAP};

  /* expect: c.pkcs11.digest-init algorithm=SHA-1 function=digest */
  C_DigestInit(session, &digest);
  /* expect: c.pkcs11.generate-key algorithm=RSA function=keygen */
  C_GenerateKeyPair(session, &pair, NULL, 0, NULL, 0, made, made);
  /* expect: c.pkcs11.derive-key algorithm=ECDH function=keyderive */
  C_DeriveKey(session, &agree, key, NULL, 0, made);
  /* expect: c.pkcs11.wrap-key algorithm=AES function=encrypt mode=KW */
  C_WrapKey(session, &wrap, key, key, out, n);
}

/* an own function, a text */
int near(CK_SESSION_HANDLE session) {
  /* expect-none */
  return C_OwnInit(session) + puts("C_EncryptInit(session, &mechanism, key)");
}
