/* Functions and types of our own that are called like those of the library. */
static int C_EncryptInit(int a0, int a1) { return a0; }
static int C_DigestInit(int a0, int a1) { return a0; }
static int C_GenerateKey(int a0, int a1) { return a0; }
static int C_DeriveKey(int a0, int a1) { return a0; }
static int C_WrapKey(int a0, int a1) { return a0; }
static int C_GenerateRandom(int a0, int a1) { return a0; }

void all(void *a)
{
  C_EncryptInit(a, a);  /* expect-none: c.pkcs11.crypt-init */
  C_EncryptInit(a, a);  /* expect-none: c.pkcs11.crypt-init-iv */
  C_DigestInit(a, a);  /* expect-none: c.pkcs11.digest-init */
  C_GenerateKey(a, a);  /* expect-none: c.pkcs11.generate-key */
  C_DeriveKey(a, a);  /* expect-none: c.pkcs11.derive-key */
  C_WrapKey(a, a);  /* expect-none: c.pkcs11.wrap-key */
  C_GenerateRandom(a, a);  /* expect-none: c.pkcs11.generate-random */
}
