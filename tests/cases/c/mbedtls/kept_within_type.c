#include <limits.h>
#include "mbedtls/cipher.h"

/* What an int holds at most stands for no key's size. */
int set_key(mbedtls_cipher_context_t *context, const unsigned char *key) {
  size_t size = 16;
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_AES, 128, MBEDTLS_MODE_CTR);
  /* expect: c.mbedtls.cipher-setup algorithm=AES mode=CTR key_bits=128 */
  /* expect-none: c.mbedtls.cipher-setup key_bits=? */
  if (mbedtls_cipher_setup(context, info) != 0) return 1;
  return mbedtls_cipher_setkey(context, key, (size << 3 > INT_MAX) ? INT_MAX : (int)size << 3, MBEDTLS_ENCRYPT);
}
