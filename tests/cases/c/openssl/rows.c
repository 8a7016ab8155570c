#include <openssl/evp.h>

struct digest_row {
  int id;
  const char *name;
  const EVP_MD *(*make)(void);
};

static const struct digest_row digest_rows[] = {
    {0, "SHA256", EVP_sha256},  // expect: c.openssl.evp-md algorithm=SHA-256
    {1, "SHA384", EVP_sha384},  // expect: c.openssl.evp-md algorithm=SHA-384
    {-1, "EVP_md5", NULL},
};

static const struct digest_row *row_of(int id) {
  if (id < 0 || digest_rows[id].make == NULL) return NULL;
  return &(digest_rows[id]);
}

int hash_with(int id, const void *data, size_t length, unsigned char *out, unsigned int *size) {
  const struct digest_row *row = row_of(id);
  // expect: c.openssl.evp-digest algorithm=SHA-256 function=digest
  // expect: c.openssl.evp-digest algorithm=SHA-384 function=digest
  return EVP_Digest(data, length, out, size, row->make(), NULL);
}

int hash_first(const void *data, size_t length, unsigned char *out, unsigned int *size) {
  // expect: c.openssl.evp-digest algorithm=SHA-256 function=digest
  return EVP_Digest(data, length, out, size, digest_rows[0].make(), NULL);
}
