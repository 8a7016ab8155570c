#include <openssl/rsa.h>

/* Declared here without a header, defined in another file. */
int key_size(void);
extern const int other_size;

int make(RSA *k, BIGNUM *e) {
  RSA_generate_key_ex(k, other_size, e, NULL);        /* expect: c.openssl.rsa-generate-key-ex key_bits=3072 */
  return RSA_generate_key_ex(k, key_size(), e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}
