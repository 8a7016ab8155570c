/* Functions and types of our own that are called like those of the library. */
static int PSA_ALG_HMAC(int a0) { return a0; }
static int PSA_ALG_TRUNCATED_MAC(int a0, int a1) { return a0; }
static int PSA_ALG_KEY_AGREEMENT(int a0) { return a0; }
static int PSA_KEY_TYPE_ECC_KEY_PAIR(void) { return 0; }
static int PSA_KEY_TYPE_DH_KEY_PAIR(void) { return 0; }
static int PSA_KEY_ATTRIBUTES_INIT;
static int psa_key_attributes_init(void) { return 0; }
static int psa_set_key_type(int a0, int a1) { return a0; }
static int psa_set_key_bits(int a0, int a1) { return a0; }
static int psa_generate_key(int a0, int a1) { return a0; }
static int psa_import_key(int a0, int a1, int a2, int a3) { return a0; }
static int psa_hash_compute(int a0) { return a0; }
static int psa_hash_setup(int a0, int a1) { return a0; }
static int psa_mac_compute(int a0, int a1) { return a0; }
static int psa_mac_sign_setup(int a0, int a1, int a2) { return a0; }
static int psa_cipher_encrypt(int a0, int a1) { return a0; }
static int psa_cipher_encrypt_setup(int a0, int a1, int a2) { return a0; }
static int psa_cipher_set_iv(int a0, int a1, int a2) { return a0; }
static int psa_cipher_generate_iv(int a0, int a1) { return a0; }
static int psa_aead_encrypt(int a0, int a1, int a2, int a3) { return a0; }
static int psa_aead_encrypt_setup(int a0, int a1, int a2) { return a0; }
static int psa_aead_set_nonce(int a0, int a1, int a2) { return a0; }
static int psa_aead_generate_nonce(int a0, int a1) { return a0; }
static int psa_sign_hash(int a0, int a1) { return a0; }
static int psa_verify_hash(int a0, int a1) { return a0; }
static int psa_asymmetric_encrypt(int a0, int a1) { return a0; }
static int psa_raw_key_agreement(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int psa_key_derivation_setup(int a0, int a1) { return a0; }
static int psa_key_derivation_input_bytes(int a0, int a1, int a2, int a3) { return a0; }
static int psa_key_derivation_input_integer(int a0, int a1, int a2) { return a0; }
static int psa_key_derivation_output_bytes(int a0, int a1) { return a0; }
static int psa_generate_random(int a0) { return a0; }

void all(void *a)
{
  PSA_ALG_HMAC(a);  /* expect-none: c.psa.alg-of-hash */
  PSA_ALG_TRUNCATED_MAC(a, a);  /* expect-none: c.psa.alg-of-alg */
  PSA_ALG_KEY_AGREEMENT(a);  /* expect-none: c.psa.alg-key-agreement */
  PSA_KEY_TYPE_ECC_KEY_PAIR();  /* expect-none: c.psa.key-type-ecc */
  PSA_KEY_TYPE_DH_KEY_PAIR();  /* expect-none: c.psa.key-type-dh */
  use(PSA_KEY_ATTRIBUTES_INIT);  /* expect-none: c.psa.attributes-init */
  psa_key_attributes_init();  /* expect-none: c.psa.attributes-init-call */
  psa_set_key_type(a, a);  /* expect-none: c.psa.set-key-type */
  psa_set_key_bits(a, a);  /* expect-none: c.psa.set-key-bits */
  psa_generate_key(a, a);  /* expect-none: c.psa.generate-key */
  psa_import_key(a, a, a, a);  /* expect-none: c.psa.import-key */
  psa_hash_compute(a);  /* expect-none: c.psa.hash-compute */
  psa_hash_setup(a, a);  /* expect-none: c.psa.hash-setup */
  psa_mac_compute(a, a);  /* expect-none: c.psa.mac-compute */
  psa_mac_sign_setup(a, a, a);  /* expect-none: c.psa.mac-setup */
  psa_cipher_encrypt(a, a);  /* expect-none: c.psa.cipher-crypt */
  psa_cipher_encrypt_setup(a, a, a);  /* expect-none: c.psa.cipher-setup */
  psa_cipher_set_iv(a, a, a);  /* expect-none: c.psa.cipher-set-iv */
  psa_cipher_generate_iv(a, a);  /* expect-none: c.psa.cipher-generate-iv */
  psa_aead_encrypt(a, a, a, a);  /* expect-none: c.psa.aead-crypt */
  psa_aead_encrypt_setup(a, a, a);  /* expect-none: c.psa.aead-setup */
  psa_aead_set_nonce(a, a, a);  /* expect-none: c.psa.aead-set-nonce */
  psa_aead_generate_nonce(a, a);  /* expect-none: c.psa.aead-generate-nonce */
  psa_sign_hash(a, a);  /* expect-none: c.psa.sign */
  psa_verify_hash(a, a);  /* expect-none: c.psa.verify */
  psa_asymmetric_encrypt(a, a);  /* expect-none: c.psa.asymmetric */
  psa_raw_key_agreement(a, a, a, a, a);  /* expect-none: c.psa.raw-key-agreement */
  psa_key_derivation_setup(a, a);  /* expect-none: c.psa.key-derivation-setup */
  psa_key_derivation_input_bytes(a, PSA_KEY_DERIVATION_INPUT_SALT, a, a);  /* expect-none: c.psa.key-derivation-input-salt */
  psa_key_derivation_input_bytes(a, PSA_KEY_DERIVATION_INPUT_SECRET, a, a);  /* expect-none: c.psa.key-derivation-input-secret */
  psa_key_derivation_input_bytes(a, PSA_KEY_DERIVATION_INPUT_PASSWORD, a, a);  /* expect-none: c.psa.key-derivation-input-password */
  psa_key_derivation_input_integer(a, PSA_KEY_DERIVATION_INPUT_COST, a);  /* expect-none: c.psa.key-derivation-input-cost */
  psa_key_derivation_output_bytes(a, a);  /* expect-none: c.psa.key-derivation-output */
  psa_generate_random(a);  /* expect-none: c.psa.generate-random */
}
