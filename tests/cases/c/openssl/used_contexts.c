#include <openssl/evp.h>
#include <openssl/ssl.h>

/* Where no lowest version is asked for, the connection takes any: both ways are used. */
SSL *perhaps_limited(int lowest)
{
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method()); /* expect: c.openssl.ssl-ctx-new protocol=TLS version_min=1.2; expect: c.openssl.ssl-ctx-new protocol=TLS version_min=absent-property */

  if (ctx == NULL) return NULL;
  if (lowest && !SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION)) return NULL;
  return SSL_new(ctx); /* expect-applied: c.openssl.ssl-new */
}

/* The other one comes to an end before it is used. */
SSL *limited(const char *file)
{
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method()); /* expect: c.openssl.ssl-ctx-new protocol=TLS version_min=1.3 */

  if (ctx == NULL) return NULL;
  if (!SSL_CTX_load_verify_locations(ctx, file, NULL)) return NULL;
  if (!SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION)) return NULL;
  return SSL_new(ctx);
}

/* Two messages, each with an IV of its own. */
int twice(EVP_CIPHER_CTX *ctx, const unsigned char *iv, unsigned char *out, const unsigned char *in)
{
  /* expect: c.openssl.evp-cipher-again iv=?; expect: c.openssl.evp-cipher-again iv=literal */
  if (!EVP_CipherInit(ctx, NULL, NULL, iv, 1) || EVP_Cipher(ctx, out, in, 32) < 0) return 0;
  if (!EVP_CipherInit(ctx, NULL, NULL, (const unsigned char *) "fixed for ever..", 1)) return 0;
  return EVP_Cipher(ctx, out, in, 32);
}
int the_other_way_round(EVP_CIPHER_CTX *ctx, const unsigned char *iv, unsigned char *out, const unsigned char *in)
{
  /* expect: c.openssl.evp-cipher-again iv=?; expect: c.openssl.evp-cipher-again iv=literal */
  if (!EVP_CipherInit(ctx, NULL, NULL, (const unsigned char *) "fixed for ever..", 1)) return 0;
  if (EVP_Cipher(ctx, out, in, 32) < 0 || !EVP_CipherInit(ctx, NULL, NULL, iv, 1)) return 0;
  return EVP_Cipher(ctx, out, in, 32);
}
