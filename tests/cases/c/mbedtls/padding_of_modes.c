#include "mbedtls/cipher.h"

/* Padding is set for one mode of several; the others have none. */
int set_up(mbedtls_cipher_context_t *context, int kind, int pads, const unsigned char *key) {
  const mbedtls_cipher_info_t *info;
  mbedtls_cipher_mode_t mode;
  switch (kind) {
    case 1: mode = MBEDTLS_MODE_GCM; break;
    case 2: mode = MBEDTLS_MODE_CBC; break;
    default: return 1;
  }
  info = mbedtls_cipher_info_from_values(MBEDTLS_CIPHER_ID_AES, 128, mode);
  if (info == NULL) return 1;
  /* expect: c.mbedtls.cipher-setup mode=GCM padding=absent-property */
  /* expect: c.mbedtls.cipher-setup mode=CBC padding=ISO7816-4 */
  /* expect-none: c.mbedtls.cipher-setup mode=GCM padding=ISO7816-4 */
  if (mbedtls_cipher_setup(context, info) != 0) return 1;
  if (mbedtls_cipher_setkey(context, key, 128, MBEDTLS_ENCRYPT) != 0) return 1;
  return mbedtls_cipher_set_padding_mode(context, MBEDTLS_PADDING_ONE_AND_ZEROS);
}
