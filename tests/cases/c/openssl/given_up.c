#include <openssl/evp.h>
#include <openssl/rsa.h>

/* A raw decryption whose padding is checked behind it, with ways out in between. */
int unwrap(struct box *box, unsigned char *out, int room, const unsigned char *in, int length) {
  unsigned char *plain = OPENSSL_malloc(room);
  int got;
  if (plain == NULL) return 0;
  // expect: c.openssl.rsa-crypt-raw padding=OAEP; expect-none: c.openssl.rsa-crypt-raw padding=NoPadding
  got = RSA_private_decrypt(length, in, plain, box->rsa, RSA_NO_PADDING);
  if (box->digest == NULL) {
    report(box);
    return 0;
  }
  if (box->version <= 0) {
    OPENSSL_free(plain);
    return 0;
  }
  got = RSA_padding_check_PKCS1_OAEP_mgf1(out, room, plain, got, room, NULL, 0, EVP_sha256(), EVP_sha256());
  OPENSSL_free(plain);
  if (got < 0) return 0;
  return 1;
}

/* Raw where the caller wants it: that way is as good as the other. */
int either(struct box *box, unsigned char *out, int room, const unsigned char *in, int length) {
  unsigned char plain[512];
  int got = RSA_private_decrypt(length, in, plain, box->rsa, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=OAEP; expect: c.openssl.rsa-crypt-raw padding=NoPadding
  if (box->raw) return got;
  return RSA_padding_check_PKCS1_OAEP_mgf1(out, room, plain, got, room, NULL, 0, EVP_sha256(), EVP_sha256());
}
