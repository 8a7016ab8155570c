#include <openssl/evp.h>

#include "sums.h"

int summed(const void *data, size_t size, unsigned char *out, int legacy) {
  if (legacy) return EVP_Digest(data, size, out, NULL, EVP_md5(), NULL); /* expect: c.openssl.evp-digest algorithm=MD5 role=unreached */
  return EVP_Digest(data, size, out, NULL, EVP_sha256(), NULL); /* expect: c.openssl.evp-digest algorithm=SHA-256; expect-none: c.openssl.evp-digest role=unreached */
}

int pointed(const void *data, size_t size, unsigned char *out, int legacy) {
  if (legacy) return EVP_Digest(data, size, out, NULL, EVP_sha1(), NULL); /* expect: c.openssl.evp-digest algorithm=SHA-1; expect-none: c.openssl.evp-digest role=unreached */
  return EVP_Digest(data, size, out, NULL, EVP_sha512(), NULL); /* expect: c.openssl.evp-digest algorithm=SHA-512 */
}
