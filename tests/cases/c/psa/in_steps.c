// What the steps of an operation say.
#include <psa/crypto.h>

static const uint8_t kNonce[12] = "a nonce once";

psa_status_t aead(psa_key_id_t key) {
  psa_aead_operation_t operation = PSA_AEAD_OPERATION_INIT;
  psa_aead_encrypt_setup(&operation, key, PSA_ALG_GCM);  // expect: c.psa.aead-setup mode=GCM nonce=literal nonce_bits=96
  return psa_aead_set_nonce(&operation, kNonce, sizeof kNonce);
}

psa_status_t derived_key(psa_key_id_t secret, psa_key_attributes_t *attributes, psa_key_id_t *made) {
  psa_key_derivation_operation_t operation = PSA_KEY_DERIVATION_OPERATION_INIT;
  uint8_t key[16];
  psa_key_derivation_setup(&operation, PSA_ALG_HKDF(PSA_ALG_SHA_256));  // expect: c.psa.key-derivation-setup algorithm=HKDF salt=literal salt_bits=96
  psa_key_derivation_input_bytes(&operation, PSA_KEY_DERIVATION_INPUT_SALT, kNonce, sizeof kNonce);
  psa_key_derivation_input_key(&operation, PSA_KEY_DERIVATION_INPUT_SECRET, secret);
  psa_key_derivation_output_bytes(&operation, key, sizeof key);
  return psa_import_key(attributes, key, sizeof key, made);  // expect: c.psa.import-key key=derived key_bits=128
}

// An array that a text fills is as long as it is declared, or as the text and its zero.
psa_status_t labelled(psa_key_id_t key) {
  uint8_t nonce[] = "eleven byt";
  psa_aead_operation_t operation = PSA_AEAD_OPERATION_INIT;
  psa_aead_encrypt_setup(&operation, key, PSA_ALG_GCM);  // expect: c.psa.aead-setup nonce=literal nonce_bits=88
  return psa_aead_set_nonce(&operation, nonce, sizeof(nonce));
}

psa_status_t pointed_at(psa_key_id_t key) {
  const uint8_t *nonce = "eleven byt";
  psa_aead_operation_t operation = PSA_AEAD_OPERATION_INIT;
  psa_aead_encrypt_setup(&operation, key, PSA_ALG_GCM);  // expect: c.psa.aead-setup nonce=literal nonce_bits=absent-property
  return psa_aead_set_nonce(&operation, nonce, sizeof(nonce));
}
