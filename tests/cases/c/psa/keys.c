#include "psa/crypto.h"

psa_status_t keys(const uint8_t *data, uint8_t *out, size_t *n, psa_key_id_t other) {
  psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;  // expect-applied: c.psa.attributes-init
  psa_key_id_t key;
  uint8_t nonce[12];

  psa_set_key_type(&attributes, PSA_KEY_TYPE_AES);  // expect-applied: c.psa.set-key-type
  psa_set_key_bits(&attributes, 256);  // expect-applied: c.psa.set-key-bits
  /* expect: c.psa.generate-key algorithm=AES function=keygen key_bits=256 */
  psa_generate_key(&attributes, &key);
  /* expect: c.psa.generate-random generator=secure */
  psa_generate_random(nonce, sizeof(nonce));
  /* expect: c.psa.aead-crypt algorithm=AES function=encrypt key_bits=256 mode=GCM nonce=secure-random */
  psa_aead_encrypt(key, PSA_ALG_GCM, nonce, 12, NULL, 0, data, 16, out, 32, n);
  /* expect: c.psa.cipher-crypt algorithm=AES function=encrypt key_bits=256 mode=CBC padding=PKCS7 */
  psa_cipher_encrypt(key, PSA_ALG_CBC_PKCS7, data, 16, out, 48, n);
  /* expect: c.psa.cipher-crypt algorithm=? function=decrypt mode=ECB padding=NoPadding */
  return psa_cipher_decrypt(other, PSA_ALG_ECB_NO_PADDING, data, 16, out, 16, n);
}

psa_status_t older(psa_key_id_t *key) {
  psa_key_attributes_t attributes = psa_key_attributes_init();  // expect-applied: c.psa.attributes-init-call

  psa_set_key_type(&attributes, PSA_KEY_TYPE_RSA_KEY_PAIR);
  psa_set_key_bits(&attributes, 1024);
  /* expect: c.psa.generate-key algorithm=RSA function=keygen key_bits=1024 */
  return psa_generate_key(&attributes, key);
}

psa_status_t elliptic(psa_key_id_t *key) {
  psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;

  psa_set_key_type(&attributes, PSA_KEY_TYPE_ECC_KEY_PAIR(PSA_ECC_FAMILY_SECP_R1));  // expect-applied: c.psa.key-type-ecc
  psa_set_key_bits(&attributes, 256);
  /* expect: c.psa.generate-key algorithm=EC function=keygen key_bits=256 */
  return psa_generate_key(&attributes, key);
}

psa_status_t finite(psa_key_id_t *key) {
  psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;

  psa_set_key_type(&attributes, PSA_KEY_TYPE_DH_KEY_PAIR(PSA_DH_FAMILY_RFC7919));  // expect-applied: c.psa.key-type-dh
  /* expect: c.psa.generate-key algorithm=FFDH function=keygen */
  return psa_generate_key(&attributes, key);
}

psa_status_t imported(void) {
  static const uint8_t bytes[16] = {1, 2, 3};
  psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
  psa_key_id_t key;

  psa_set_key_type(&attributes, PSA_KEY_TYPE_AES);
  /* expect: c.psa.import-key algorithm=AES key=literal-array key_bits=128 material=key */
  return psa_import_key(&attributes, bytes, sizeof(bytes), &key);
}

psa_status_t secret_only(psa_key_id_t *key) {
  psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;

  psa_set_key_type(&attributes, PSA_KEY_TYPE_DERIVE);
  /* expect: c.psa.generate-key algorithm=? function=keygen */
  return psa_generate_key(&attributes, key);
}

psa_status_t digests(psa_key_id_t key, const uint8_t *in, uint8_t *out, size_t *n) {
  psa_hash_operation_t hash = PSA_HASH_OPERATION_INIT;
  psa_mac_operation_t mac = PSA_MAC_OPERATION_INIT;

  /* expect: c.psa.hash-compute algorithm=SHA-256 function=digest */
  psa_hash_compute(PSA_ALG_SHA_256, in, 16, out, 32, n);
  /* expect: c.psa.hash-setup algorithm=MD5 function=digest */
  psa_hash_setup(&hash, PSA_ALG_MD5);
  /* expect: c.psa.mac-compute algorithm=HMAC digest=SHA-1 function=tag */
  psa_mac_compute(key, PSA_ALG_HMAC(PSA_ALG_SHA_1), in, 16, out, 20, n);
  /* expect: c.psa.mac-compute algorithm=HMAC digest=SHA-256 function=tag tag_bits=64 */
  psa_mac_compute(key, PSA_ALG_TRUNCATED_MAC(PSA_ALG_HMAC(PSA_ALG_SHA_256), 8), in, 16, out, 8, n);  // expect-applied: c.psa.alg-of-alg
  /* expect: c.psa.mac-setup algorithm=CMAC function=tag */
  return psa_mac_sign_setup(&mac, key, PSA_ALG_CMAC);
}

psa_status_t multipart(psa_key_id_t key, const uint8_t *nonce) {
  psa_cipher_operation_t cipher = PSA_CIPHER_OPERATION_INIT, fixed = PSA_CIPHER_OPERATION_INIT;
  psa_aead_operation_t aead = PSA_AEAD_OPERATION_INIT, drawn = PSA_AEAD_OPERATION_INIT;
  uint8_t iv[16];
  size_t n;

  /* expect: c.psa.cipher-setup algorithm=? function=encrypt iv=secure-random mode=CTR */
  psa_cipher_encrypt_setup(&cipher, key, PSA_ALG_CTR);
  psa_cipher_generate_iv(&cipher, iv, sizeof(iv), &n);  // expect-applied: c.psa.cipher-generate-iv
  /* expect: c.psa.cipher-setup algorithm=? function=encrypt iv=literal mode=CTR */
  psa_cipher_encrypt_setup(&fixed, key, PSA_ALG_CTR);
  psa_cipher_set_iv(&fixed, "0123456789abcdef", 16);  // expect-applied: c.psa.cipher-set-iv
  /* expect: c.psa.aead-setup algorithm=ChaCha20-Poly1305 function=encrypt */
  psa_aead_encrypt_setup(&aead, key, PSA_ALG_CHACHA20_POLY1305);
  psa_aead_set_nonce(&aead, nonce, 12);  // expect-applied: c.psa.aead-set-nonce
  /* expect: c.psa.aead-setup algorithm=? function=decrypt mode=CCM nonce=secure-random */
  psa_aead_decrypt_setup(&drawn, key, PSA_ALG_CCM);
  return psa_aead_generate_nonce(&drawn, iv, 12, &n);  // expect-applied: c.psa.aead-generate-nonce
}

psa_status_t asymmetric(psa_key_id_t key, const uint8_t *in, uint8_t *out, size_t *n) {
  /* expect: c.psa.sign algorithm=ECDSA digest=SHA-384 function=sign */
  psa_sign_hash(key, PSA_ALG_ECDSA(PSA_ALG_SHA_384), in, 48, out, 96, n);
  /* expect: c.psa.verify algorithm=RSA digest=SHA-256 function=verify padding=PSS */
  psa_verify_message(key, PSA_ALG_RSA_PSS(PSA_ALG_SHA_256), in, 16, out, 256);
  /* expect: c.psa.asymmetric algorithm=RSA function=encrypt padding=PKCS1v15 */
  psa_asymmetric_encrypt(key, PSA_ALG_RSA_PKCS1V15_CRYPT, in, 16, NULL, 0, out, 256, n);
  /* expect: c.psa.raw-key-agreement algorithm=ECDH function=keyderive */
  return psa_raw_key_agreement(PSA_ALG_ECDH, key, in, 65, out, 32, n);
}

psa_status_t derivation(psa_key_id_t key, const uint8_t *salt, uint8_t *out) {
  psa_key_derivation_operation_t op = PSA_KEY_DERIVATION_OPERATION_INIT;
  psa_key_derivation_operation_t pw = PSA_KEY_DERIVATION_OPERATION_INIT;
  psa_key_derivation_operation_t ka = PSA_KEY_DERIVATION_OPERATION_INIT;

  /* expect: c.psa.key-derivation-setup algorithm=HKDF digest=SHA-256 function=keyderive secret=literal */
  psa_key_derivation_setup(&op, PSA_ALG_HKDF(PSA_ALG_SHA_256));  // expect-applied: c.psa.alg-of-hash
  psa_key_derivation_input_bytes(&op, PSA_KEY_DERIVATION_INPUT_SALT, salt, 16);  // expect-applied: c.psa.key-derivation-input-salt
  psa_key_derivation_input_bytes(&op, PSA_KEY_DERIVATION_INPUT_SECRET, "secret", 6);  // expect-applied: c.psa.key-derivation-input-secret
  psa_key_derivation_output_bytes(&op, out, 32);  // expect-applied: c.psa.key-derivation-output
  /* expect: c.psa.key-derivation-setup algorithm=PBKDF2 digest=SHA-512 function=keyderive iterations=1000 password=literal */
  psa_key_derivation_setup(&pw, PSA_ALG_PBKDF2_HMAC(PSA_ALG_SHA_512));
  psa_key_derivation_input_integer(&pw, PSA_KEY_DERIVATION_INPUT_COST, 1000);  // expect-applied: c.psa.key-derivation-input-cost
  psa_key_derivation_input_bytes(&pw, PSA_KEY_DERIVATION_INPUT_PASSWORD, "hunter2", 7);  // expect-applied: c.psa.key-derivation-input-password
  /* expect: c.psa.key-derivation-setup algorithm=ECDH function=keyderive */
  return psa_key_derivation_setup(&ka, PSA_ALG_KEY_AGREEMENT(PSA_ALG_ECDH, PSA_ALG_HKDF(PSA_ALG_SHA_256)));  // expect-applied: c.psa.alg-key-agreement
}

/* a name of its own, and text */
static int psa_generate(int alg) { return alg; }
int near(void) {
  /* expect-none */
  log_text("psa_hash_compute(PSA_ALG_MD5)");
  /* expect-none */
  return psa_generate(PSA_ALG_MD5);
}

static psa_status_t lock(psa_key_id_t key, psa_algorithm_t how)
{
  psa_cipher_operation_t operation = PSA_CIPHER_OPERATION_INIT;

  return psa_cipher_encrypt_setup(&operation, key, how); /* expect: c.psa.cipher-setup algorithm=AES key_bits=128 mode=CBC padding=NoPadding */
}

/* a key's number is handed on by value */
psa_status_t handed_on(void)
{
  psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
  psa_key_id_t key = 0;

  psa_set_key_type(&attributes, PSA_KEY_TYPE_AES);
  psa_set_key_bits(&attributes, 128);
  psa_generate_key(&attributes, &key); /* expect: c.psa.generate-key algorithm=AES key_bits=128 */
  return lock(key, PSA_ALG_CBC_NO_PADDING);
}
