#include <signal_protocol.h>
#include <session_cipher.h>
#include <curve.h>

void sessions(session_cipher *cipher, signal_context *global, const uint8_t *text, size_t n)
{
  ciphertext_message *out = 0;
  ec_key_pair *pair = 0;
  uint8_t *shared = 0;
  session_cipher_encrypt(cipher, text, n, &out);  /* expect: c.signal.session algorithm=Double-Ratchet function=encrypt */
  curve_generate_key_pair(global, &pair);  /* expect: c.signal.new-pair algorithm=X25519 function=keygen */
  curve_calculate_agreement(&shared, ec_key_pair_get_public(pair), ec_key_pair_get_private(pair));  /* expect: c.signal.agreement algorithm=X25519 */
}
