#include <cryptoki.h>

/* What makers of modules add has names of their own. */
void luna(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE base, CK_OBJECT_HANDLE *made)
{
  CK_MECHANISM derive = {CKM_NIST_PRF_KDF, NULL, 0};
  C_DeriveKey(session, &derive, base, NULL, 0, made);  /* expect: c.pkcs11.derive-key algorithm=SP800-108 function=keyderive */
}

void nshield(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE *made)
{
  CK_MECHANISM make = {CKM_NC_SHA_1_HMAC_KEY_GEN, NULL, 0};
  C_GenerateKey(session, &make, NULL, 0, made);  /* expect: c.pkcs11.generate-key algorithm=HMAC digest=SHA-1 function=keygen */
}

void utimaco(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key)
{
  CK_MECHANISM mac = {CKM_UTI_AES_CMAC, NULL, 0}, sign = {CKM_UTI_ECDSA_SHA256, NULL, 0};
  C_SignInit(session, &mac, key);  /* expect: c.pkcs11.crypt-init algorithm=CMAC cipher=AES */
  C_SignInit(session, &sign, key);  /* expect: c.pkcs11.crypt-init algorithm=ECDSA digest=SHA-256 function=sign */
}

void national(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE key)
{
  CK_MECHANISM blocks = {CKM_VENDOR_SM4_ECB, NULL, 0}, seal = {CKM_VENDOR_SM2_SM3, NULL, 0}, own = {CKM_HOUSE_SM4_ECB, NULL, 0};
  C_EncryptInit(session, &blocks, key);  /* expect: c.pkcs11.crypt-init algorithm=SM4 mode=ECB */
  C_SignInit(session, &seal, key);  /* expect: c.pkcs11.crypt-init algorithm=SM2 digest=SM3 */
  C_EncryptInit(session, &own, key);  /* expect: c.pkcs11.crypt-init algorithm=? */
}
