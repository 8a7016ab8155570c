#include <themis/themis.h>

void cells(const uint8_t *text, size_t n, uint8_t *out, size_t *outlen)
{
  uint8_t key[32];
  size_t size = sizeof(key);
  themis_secure_cell_encrypt_seal((const uint8_t *)"0123456789abcdef", 16, NULL, 0, text, n, out, outlen);  /* expect: c.themis.cell algorithm=AES mode=GCM key=literal key_bits=128 function=encrypt */
  themis_gen_sym_key(key, &size);  /* expect: c.themis.new-key generator=secure */
  themis_secure_cell_encrypt_seal(key, size, NULL, 0, text, n, out, outlen);  /* expect: c.themis.cell key=secure-random */
  themis_secure_cell_decrypt_context_imprint(key, 32, text, n, text, 4, out, outlen);  /* expect: c.themis.cell algorithm=AES mode=CTR function=decrypt */
  themis_secure_cell_encrypt_seal_with_passphrase((const uint8_t *)"open sesame", 11, NULL, 0, text, n, out, outlen);  /* expect: c.themis.cell-passphrase algorithm=AES mode=GCM password=literal */
  themis_gen_ec_key_pair(out, outlen, out, outlen);  /* expect: c.themis.new-pair algorithm=EC function=keygen */
}
