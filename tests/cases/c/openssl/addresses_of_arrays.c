#include <openssl/evp.h>
#include <openssl/rand.h>

struct chunk { unsigned char *bytes; int count; };
struct pair { struct chunk first, second; };

static unsigned char in_record[16], by_name[16], by_pointer[16], by_row[16];

void never_written(EVP_CIPHER_CTX *ctx, const unsigned char *iv, int i)
{
  struct chunk one = {in_record, sizeof in_record};
  struct chunk named = {.count = 16, .bytes = by_name};
  unsigned char *p = by_pointer;
  struct chunk rows[] = {{by_row, 16}};

  one.count = 8;
  named.count--;
  p = p + 0;
  EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, one.bytes, iv);     /* expect: c.openssl.evp-encrypt-init-ex key=zero */
  EVP_EncryptInit_ex(ctx, EVP_aes_192_cbc(), NULL, named.bytes, iv);   /* expect: c.openssl.evp-encrypt-init-ex key=zero */
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, by_pointer, iv);    /* expect: c.openssl.evp-encrypt-init-ex key=zero */
  EVP_EncryptInit_ex(ctx, EVP_aria_128_cbc(), NULL, rows[0].bytes, iv); /* expect: c.openssl.evp-encrypt-init-ex key=zero */
}

static unsigned char of_pointer[16], of_record[16], of_zeros[16] = {0}, of_copy[16], of_nested[16], of_strangers[16];
static unsigned char of_row[16], of_caller[16], of_member[16];

static void set_first(struct chunk *chunk) { chunk->bytes[0] = 1; }
static void step(unsigned char *to)
{
  unsigned char *next = to;
  *next++ = 1;
}
void others(struct chunk *out, int i)
{
  struct chunk record = {of_record, 16}, zeros = {of_zeros, 16}, copied = {of_copy, 16}, copy, strange = {of_strangers, 1};
  struct pair nested = {{of_nested, 16}};
  unsigned char *rows[2] = {of_row, 0};
  struct chunk member;

  step(of_pointer);
  set_first(&record);
  set_first(&zeros);
  copy = copied;
  copy.bytes[3] = 4;
  nested.first.bytes[0] = 1;
  rows[i][0] = 1;
  out->bytes = of_caller;
  member.bytes = of_member;
  RAND_bytes(member.bytes, 16);
  strangers(&strange);
}

void written(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
  EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, of_pointer, iv);   /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_aes_192_cbc(), NULL, of_record, iv);    /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, of_zeros, iv);     /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_aria_128_cbc(), NULL, of_copy, iv);     /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_aria_192_cbc(), NULL, of_nested, iv);   /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_aria_256_cbc(), NULL, of_row, iv);      /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_camellia_128_cbc(), NULL, of_caller, iv); /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_camellia_192_cbc(), NULL, of_member, iv); /* expect: c.openssl.evp-encrypt-init-ex key=? */
  EVP_EncryptInit_ex(ctx, EVP_camellia_256_cbc(), NULL, of_strangers, iv); /* expect: c.openssl.evp-encrypt-init-ex key=? */
}
