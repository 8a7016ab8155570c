/* What is offered or is one block is not told as a use of many. */
#include <openssl/aes.h>
#include <openssl/evp.h>

void subkey(const AES_KEY *key, unsigned char out[16]) {
  unsigned char zero[16] = { 0 };
  AES_ecb_encrypt(zero, out, key, AES_ENCRYPT);                   /* finding: VT-0115 severity=low; no-finding: VT-0110 */
}

void whole(const AES_KEY *key, const unsigned char *in, unsigned char *out, unsigned blocks) {
  for (unsigned i = 0; i < blocks; i++)
    AES_ecb_encrypt(in + 16 * i, out + 16 * i, key, AES_ENCRYPT); /* finding: VT-0110 severity=high */
}

void offer(void) {
  EVP_add_cipher(EVP_des_cbc());                                  /* finding: VT-0101 severity=low; finding: VT-0111 severity=info */
}
