// How much of a buffer is read an argument says.
#include <psa/crypto.h>

psa_status_t seal(psa_key_id_t key, const uint8_t *text, size_t n, uint8_t *out, size_t room, size_t *made) {
  uint8_t nonce[64] = {0};
  return psa_aead_encrypt(key, PSA_ALG_GCM, nonce, 12, NULL, 0, text, n, out, room, made);  // expect: c.psa.aead-crypt mode=GCM nonce=zero nonce_bits=96
}

psa_status_t seal_some(psa_key_id_t key, size_t some, const uint8_t *text, size_t n, uint8_t *out, size_t room, size_t *made) {
  uint8_t nonce[64] = {0};
  return psa_aead_encrypt(key, PSA_ALG_GCM, nonce, some, NULL, 0, text, n, out, room, made);  // expect: c.psa.aead-crypt mode=GCM nonce=zero nonce_bits=absent-property
}

psa_status_t bring(psa_key_attributes_t *about, psa_key_id_t *key) {
  static const uint8_t bytes[64] = {1, 2, 3};
  return psa_import_key(about, bytes, 16, key);  // expect: c.psa.import-key key=literal-array key_bits=128
}
