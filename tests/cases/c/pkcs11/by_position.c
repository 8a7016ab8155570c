// Mechanisms as they are usually written: by position, without the members' names.
#include <pkcs11.h>

CK_RV sign_with(CK_FUNCTION_LIST *f, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key) {
  CK_MECHANISM mechanism = {CKM_SHA256_RSA_PKCS, NULL_PTR, 0};
  return f->C_SignInit(session, &mechanism, key);  // expect: c.pkcs11.crypt-init algorithm=RSA digest=SHA-256 padding=PKCS1v15 function=sign
}

CK_RV new_key(CK_FUNCTION_LIST *f, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE *key) {
  CK_MECHANISM mechanism = {CKM_AES_KEY_GEN, NULL_PTR, 0};
  return f->C_GenerateKey(session, &mechanism, NULL_PTR, 0, key);  // expect: c.pkcs11.generate-key algorithm=AES function=keygen
}

// A type whose members' order nobody says: not known, not silent.
CK_RV by_another_name(CK_FUNCTION_LIST *f, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key) {
  struct own_mechanism mechanism = {CKM_SHA256_RSA_PKCS, NULL_PTR, 0};
  return f->C_SignInit(session, (CK_MECHANISM *)&mechanism, key);  // expect: c.pkcs11.crypt-init algorithm=? function=sign
}
