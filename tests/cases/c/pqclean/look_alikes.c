/* Functions and types of our own that are called like those of the library. */
static int OQS_KEM_new(int a0) { return a0; }
static int OQS_KEM_ml_kem_512_keypair(void) { return 0; }
static int OQS_SIG_ml_dsa_44_keypair(void) { return 0; }
static int crypto_kem_sntrup761_keypair(int a0, int a1) { return a0; }
static int crypto_kem_sntrup761_enc(int a0, int a1) { return a0; }
static int crypto_kem_sntrup761_dec(int a0, int a1, int a2) { return a0; }
static int PQCLEAN_MLDSA44_CLEAN_crypto_sign_keypair(void) { return 0; }

void all(void *a)
{
  OQS_KEM_new(a);  /* expect-none: c.pqclean.oqs-new */
  OQS_KEM_ml_kem_512_keypair();  /* expect-none: c.pqclean.oqs-kem */
  OQS_SIG_ml_dsa_44_keypair();  /* expect-none: c.pqclean.oqs-sig */
  crypto_kem_sntrup761_keypair(a, a);  /* expect-none: c.pqclean.kem-keypair */
  crypto_kem_sntrup761_enc(a, a);  /* expect-none: c.pqclean.kem-enc */
  crypto_kem_sntrup761_dec(a, a, a);  /* expect-none: c.pqclean.kem-dec */
  PQCLEAN_MLDSA44_CLEAN_crypto_sign_keypair();  /* expect-none: c.pqclean.sign */
}
