#include <openssl/evp.h>

#define OLD_DIGEST EVP_sha1
#define SET(c, name, key) EVP_EncryptInit_ex(c, EVP_aes_128_##name(), NULL, key, NULL)
#define SET_BOTH(c, name) do { SET(c, name, fixed_key); } while (0)
#define DIGEST(name) EVP_##name()

static const unsigned char fixed_key[16] = "sixteen or so by";
static const EVP_MD *(*const digests[])(void) = {
    OLD_DIGEST,  // expect: c.openssl.evp-md algorithm=SHA-1
    EVP_sha256,  // expect: c.openssl.evp-md algorithm=SHA-256
};

int set(EVP_CIPHER_CTX *first, EVP_CIPHER_CTX *second) {
  SET(first, ctr, NULL);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128 mode=CTR key=absent
  SET_BOTH(second, ecb);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=128 mode=ECB key=literal
  return EVP_MD_size(DIGEST(md5));  // expect: c.openssl.evp-md algorithm=MD5
}

int is_old(const EVP_MD *(*digest)(void)) {
  return digest == EVP_sha1;  // expect-none: c.openssl.evp-md
}
