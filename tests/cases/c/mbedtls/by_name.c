// What a constant's name is compared with is that constant.
#include <mbedtls/cipher.h>

int only_aes(mbedtls_cipher_context_t *c, mbedtls_cipher_id_t id, const unsigned char *key, unsigned bits)
{
  if (id != MBEDTLS_CIPHER_ID_AES) return -1;
  if (bits != 128) return -1;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(id, bits, MBEDTLS_MODE_ECB);
  mbedtls_cipher_setup(c, info);  /* expect: c.mbedtls.cipher-setup algorithm=AES key_bits=128 mode=ECB */
  return mbedtls_cipher_setkey(c, key, bits, MBEDTLS_ENCRYPT);
}

int any(mbedtls_cipher_context_t *c, mbedtls_cipher_id_t id, const unsigned char *key, unsigned bits)
{
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(id, bits, MBEDTLS_MODE_ECB);
  mbedtls_cipher_setup(c, info);  /* expect: c.mbedtls.cipher-setup algorithm=? key_bits=? mode=ECB */
  return mbedtls_cipher_setkey(c, key, bits, MBEDTLS_ENCRYPT);
}
