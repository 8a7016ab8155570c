// The header's macro writes a parameter's type before its name.
#include <mbedtls/cipher.h>
#include "kinds.h"

static int start(mbedtls_cipher_context_t *ctx, KIND_OF(kind), const unsigned char *key)
{
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_type(kind);
  mbedtls_cipher_setup(ctx, info);  /* expect: c.mbedtls.cipher-setup algorithm=AES key_bits=128 mode=CBC */
  return mbedtls_cipher_setkey(ctx, key, 128, MBEDTLS_ENCRYPT);
}

int run(mbedtls_cipher_context_t *ctx, const unsigned char *key)
{
  return start(ctx, MBEDTLS_CIPHER_AES_128_CBC, key);
}

// A parameter that is a function is no such thing.
int apart(mbedtls_cipher_context_t *ctx, int (next)(int), const unsigned char *key)
{
  const mbedtls_cipher_info_t *info = mbedtls_cipher_info_from_type(MBEDTLS_CIPHER_CAMELLIA_256_CBC);
  mbedtls_cipher_setup(ctx, info);  /* expect: c.mbedtls.cipher-setup algorithm=CAMELLIA key_bits=256 mode=CBC */
  return mbedtls_cipher_setkey(ctx, key, next(255), MBEDTLS_DECRYPT);
}
