#include <psa/crypto.h>

/* A key that is derived is of the type that its attributes say. */
psa_status_t sealed(psa_key_derivation_operation_t *from, const uint8_t *text, size_t size, uint8_t *out, size_t room) {
  psa_key_attributes_t attributes = PSA_KEY_ATTRIBUTES_INIT;
  psa_key_id_t key = 0;
  uint8_t nonce[13];
  size_t written;
  psa_generate_random(nonce, sizeof(nonce)); /* expect: c.psa.generate-random generator=secure */
  psa_set_key_type(&attributes, PSA_KEY_TYPE_AES);
  psa_set_key_bits(&attributes, 128);
  psa_key_derivation_output_key(&attributes, from, &key); /* expect: c.psa.derivation-output-key algorithm=AES key=derived key_bits=128 */
  /* expect: c.psa.aead-crypt algorithm=AES mode=CCM key_bits=128 key=derived nonce=secure-random */
  return psa_aead_encrypt(key, PSA_ALG_CCM, nonce, sizeof(nonce), 0, 0, text, size, out, room, &written);
}

int psa_key_derivation_output_bytes_of_own(int a) { return a; }
int other(int a) {
  return psa_key_derivation_output_bytes_of_own(a); /* expect-none: c.psa.derivation-output-key */
}
