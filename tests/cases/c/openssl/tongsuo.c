#include <openssl/evp.h>
#include <openssl/ssl.h>

void channel(void)
{
  SSL_CTX *ctx = SSL_CTX_new(NTLS_client_method());  /* expect: c.openssl.ssl-ctx-new protocol=TLCP version=1.1 */
  SSL_CTX_enable_ntls(ctx);  /* expect: c.openssl.enable-ntls protocol=TLCP version=1.1 */
  SSL_CTX_set_cipher_list(ctx, "ECC-SM2-SM4-CBC-SM3");
}

static void SSL_enable_ntls(int a) { }

void others(void)
{
  SSL_enable_ntls(1);  /* expect-none: c.openssl.enable-ntls */
}

void ciphers(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv)
{
  EVP_EncryptInit_ex(ctx, EVP_sm4_gcm(), NULL, key, iv);  /* expect: c.openssl.evp-encrypt-init-ex algorithm=SM4 mode=GCM */
  EVP_EncryptInit_ex(ctx, EVP_sm4_ecb(), NULL, key, NULL);  /* expect: c.openssl.evp-encrypt-init-ex algorithm=SM4 mode=ECB */
}

void digest(EVP_MD_CTX *ctx)
{
  EVP_DigestInit_ex(ctx, EVP_sm3(), NULL);  /* expect: c.openssl.evp-digest-init algorithm=SM3 */
}
