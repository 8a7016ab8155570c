#include <openssl/evp.h>

// A number that a table is read by, and that is compared with one that this file does not know.
struct digest_row {
  int id;
  const EVP_MD *(*make)(void);
};
static const struct digest_row digest_rows[] = {{ID_OF_MD5, EVP_md5}, {ID_OF_SHA1, EVP_sha1}, {-1, NULL}};

static const struct digest_row *row_of(int number) {
  if (number < 0 || number >= MOST_ROWS) return NULL;
  if (digest_rows[number].id != number) return NULL;
  if (digest_rows[number].make == NULL) return NULL;
  return &digest_rows[number];
}

int begin(EVP_MD_CTX *context, int number) {
  const struct digest_row *row = row_of(number);
  if (row == NULL) return -1;
  return EVP_DigestInit_ex(context, row->make(), NULL);  // expect: c.openssl.evp-digest-init algorithm=MD5; expect: c.openssl.evp-digest-init algorithm=SHA-1
}

static const int rounds[] = {1000, 5000, 9000};
static const char *const names[] = {"MD5", "SHA1", "SHA256"};

int derive(const char *password, const unsigned char *salt, unsigned char *out, int kind) {
  return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, rounds[kind], EVP_get_digestbyname(names[kind]), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000 digest=MD5; expect: c.openssl.pkcs5-pbkdf2-hmac iterations=9000 digest=SHA-256; expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=1000 digest=SHA-256
}
