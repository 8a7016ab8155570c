/* What is made and kept beside what is used, and what nobody takes. */
#include <openssl/evp.h>
#include <windows.h>
#include <bcrypt.h>

enum kind { OLD, NEW };
static const EVP_MD *pick(enum kind kind) {
  switch (kind) {
    case OLD: return EVP_md5(); /* expect-none */
    case NEW: return EVP_sha256();
  }
  return NULL;
}
int by_function(const void *p, size_t n, unsigned char *md) {
  return EVP_Digest(p, n, md, NULL, pick(NEW), NULL); /* expect: c.openssl.evp-digest algorithm=SHA-256 */
}
int by_place(const void *p, size_t n, unsigned char *md) {
  const EVP_MD *all[2];
  all[0] = EVP_md5(); /* expect-none */
  all[1] = EVP_sha384();
  return EVP_Digest(p, n, md, NULL, all[1], NULL); /* expect: c.openssl.evp-digest algorithm=SHA-384 */
}
struct pair {
  const EVP_MD *first, *second;
};
int by_member(const void *p, size_t n, unsigned char *md) {
  struct pair both = {EVP_md4(), EVP_sha512()};
  return EVP_Digest(p, n, md, NULL, both.second, NULL); /* expect: c.openssl.evp-digest algorithm=SHA-512 */
}

/* Others see these, or may. */
const EVP_MD *handed_on(enum kind kind) {
  if (kind == OLD) return EVP_md5(); /* expect: c.openssl.evp-md algorithm=MD5 */
  return NULL;
}
int given_away(const void *p, size_t n, unsigned char *md) {
  const EVP_MD *all[2];
  all[0] = EVP_md5(); /* expect: c.openssl.evp-md algorithm=MD5 */
  all[1] = EVP_sha384();
  remember(all);
  return EVP_Digest(p, n, md, NULL, all[1], NULL);
}
int into_a_record(struct pair *both, const void *p, size_t n, unsigned char *md) {
  both->first = EVP_md5(); /* expect: c.openssl.evp-md algorithm=MD5 */
  both->second = EVP_sha384();
  return EVP_Digest(p, n, md, NULL, both->second, NULL); /* expect: c.openssl.evp-digest algorithm=SHA-384 */
}

/* Whether it worked is asked, not what was made. */
int compared(void) {
  BCRYPT_ALG_HANDLE handle;
  if (BCryptOpenAlgorithmProvider(&handle, BCRYPT_3DES_ALGORITHM, NULL, 0) != 0) return 1; /* expect: c.windows.open-algorithm-provider algorithm=3DES */
  keep(handle);
  return 0;
}
