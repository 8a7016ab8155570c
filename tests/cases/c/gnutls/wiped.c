#include <gnutls/crypto.h>

uint8_t bytes[32];

int wiped_beforehand(void)
{
  gnutls_aead_cipher_hd_t cipher;
  gnutls_datum_t key = {bytes, 16};

  gnutls_memset(bytes, 0, sizeof(bytes));
  return gnutls_aead_cipher_init(&cipher, GNUTLS_CIPHER_AES_128_GCM, &key); /* expect: c.gnutls.aead-cipher-init key=zero key_bits=128 */
}
