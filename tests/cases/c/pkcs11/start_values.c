// Mechanisms whose parameter is the IV: as long as a block, however long the buffer is.
#include <pkcs11.h>

static const CK_BYTE fixed[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

CK_RV whole(CK_FUNCTION_LIST *f, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key) {
  CK_MECHANISM mechanism = {CKM_AES_CBC_PAD, (CK_VOID_PTR)fixed, 16};
  return f->C_EncryptInit(session, &mechanism, key);  // expect: c.pkcs11.crypt-init-iv algorithm=AES mode=CBC iv=literal-array iv_bits=128
}

CK_RV longer(CK_FUNCTION_LIST *f, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key) {
  CK_BYTE room[64];
  CK_MECHANISM mechanism = {CKM_DES3_CBC, room, 8};
  C_GenerateRandom(session, room, sizeof(room));      // expect: c.pkcs11.generate-random
  return f->C_DecryptInit(session, &mechanism, key);  // expect: c.pkcs11.crypt-init-iv algorithm=3DES mode=CBC iv=secure-random iv_bits=absent-property
}

// A mechanism whose parameter is a structure, and one without.
CK_RV others(CK_FUNCTION_LIST *f, CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key, CK_GCM_PARAMS *gcm) {
  CK_MECHANISM sealed = {CKM_AES_GCM, gcm, sizeof(*gcm)};
  CK_MECHANISM plain = {CKM_AES_ECB, NULL_PTR, 0};
  f->C_EncryptInit(session, &sealed, key);        // expect: c.pkcs11.crypt-init algorithm=AES mode=GCM iv=absent-property
  return f->C_EncryptInit(session, &plain, key);  // expect: c.pkcs11.crypt-init algorithm=AES mode=ECB iv=absent-property
}
