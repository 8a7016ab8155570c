/* A function that another one is given, and calls. */
#include <openssl/hmac.h>
#include <openssl/rsa.h>

typedef void (*with_key)(const char *key, void *data);
static void tag(const char *key, void *data) {
  HMAC(EVP_sha512(), key, 15, data, 16, NULL, NULL); /* expect: c.openssl.hmac digest=SHA-512 key=literal */
}
static void fetch(with_key call, void *data) {
  call("AKs83hd72hs0fkw", data);
}
void run(void *data) {
  fetch(tag, data);
}
static void other(const char *key, void *data) {
  HMAC(EVP_sha384(), key, 15, data, 16, NULL, NULL); /* expect: c.openssl.hmac digest=SHA-384 key=? */
}
void hand_out(void (**place)(const char *, void *)) {
  *place = other;
}
static int kept(int bits) {
  return bits;
}
static int keep(int (*call)(int), int bits) {
  return bits;
}
int not_called(RSA *key, BIGNUM *e) {
  return RSA_generate_key_ex(key, keep(kept, 3072), e, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=3072 */
}

/* A function of the library that is handed to one of this file. */
typedef unsigned char *(*summing)(const unsigned char *, size_t, unsigned char *);
static void sum_with(summing how, const unsigned char *from, size_t size, unsigned char *to)
{
    how(from, size, to);  /* expect: c.openssl.digest algorithm=MD5 */
}
void sum_of(const unsigned char *from, size_t size, unsigned char *to)
{
    sum_with(MD5, from, size, to);
}
