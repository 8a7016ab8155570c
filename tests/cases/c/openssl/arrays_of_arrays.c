#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

typedef unsigned char block[16];

static char *pages[4];
static unsigned char rows[4][16], never[4][16], filled_elsewhere[4][16], by_braces[4][16] = {{0}}, written_out[2][16] = {{1, 2}, {3}};
static block blocks[3];

int set_up(void)
{
  for (int i = 0; i < 4; i++) pages[i] = (char *) get_page();
  return RAND_bytes(filled_elsewhere[1], 16);
}

void by_pages(EVP_CIPHER_CTX *ctx, const unsigned char *iv, int i)
{
  const char *key;

  memset(pages[0], 0xff, 4096);
  key = pages[0];
  EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv); /* expect: c.openssl.evp-encrypt-init-ex key=literal-array */
  RAND_bytes(pages[1], 16);
  EVP_EncryptInit_ex(ctx, EVP_aes_192_cbc(), NULL, pages[1], iv); /* expect: c.openssl.evp-encrypt-init-ex key=secure-random */
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, pages[2], iv); /* expect: c.openssl.evp-encrypt-init-ex key=? */
}

/* A row is no number: none of these is absent. */
void by_rows(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
  unsigned char local[2][16];

  memset(rows[0], 0xff, sizeof rows[0]);
  EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, rows[0], iv);    /* expect: c.openssl.evp-encrypt-init-ex key=literal-array */
  EVP_EncryptInit_ex(ctx, EVP_aes_192_cbc(), NULL, never[2], iv);   /* expect: c.openssl.evp-encrypt-init-ex key=zero */
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, by_braces[3], iv); /* expect: c.openssl.evp-encrypt-init-ex key=zero */
  EVP_EncryptInit_ex(ctx, EVP_aria_128_cbc(), NULL, blocks[1], iv); /* expect: c.openssl.evp-encrypt-init-ex key=zero */
  EVP_EncryptInit_ex(ctx, EVP_aria_192_cbc(), NULL, filled_elsewhere[1], iv); /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_aria_256_cbc(), NULL, written_out[1], iv); /* expect: c.openssl.evp-encrypt-init-ex key=literal-array */
  RAND_bytes(local[0], 16);
  EVP_EncryptInit_ex(ctx, EVP_camellia_128_cbc(), NULL, local[0], iv); /* expect: c.openssl.evp-encrypt-init-ex key=secure-random */
  EVP_EncryptInit_ex(ctx, EVP_camellia_192_cbc(), NULL, local[1], iv); /* expect: c.openssl.evp-encrypt-init-ex key=? */
}
