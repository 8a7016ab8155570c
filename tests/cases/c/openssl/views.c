// A pointer into zeros that are filled behind it, and zeros whose address a record takes to where they may be filled.
#include <openssl/evp.h>
#include <openssl/rand.h>

void taken_before(EVP_CIPHER_CTX *c, unsigned char *iv) {
  unsigned char key[32] = {0};
  unsigned char *p = key;
  RAND_bytes(key, 32);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, p, iv); // expect: c.openssl.evp-encrypt-init-ex key=secure-random; expect-none: c.openssl.evp-encrypt-init-ex key=zero
}

void inside_before(EVP_CIPHER_CTX *c, unsigned char *iv) {
  unsigned char key[32] = {0};
  unsigned char *p = key + 16;
  unsigned char *q = &key[16];
  RAND_bytes(key, 32);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, p, iv); // expect: c.openssl.evp-encrypt-init-ex key=?; expect-none: c.openssl.evp-encrypt-init-ex key=zero
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, q, iv); // expect: c.openssl.evp-encrypt-init-ex key=?; expect-none: c.openssl.evp-encrypt-init-ex key=zero
}

void through_the_pointer(EVP_CIPHER_CTX *c, unsigned char *iv) {
  unsigned char key[32] = {0};
  unsigned char *p = key + 16;
  RAND_bytes(p, 16);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, key, iv); // expect: c.openssl.evp-encrypt-init-ex key=?; expect-none: c.openssl.evp-encrypt-init-ex key=zero
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, p, iv); // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}

void in_a_record(EVP_CIPHER_CTX *c, unsigned char *iv) {
  unsigned char key[32] = {0}, other[32] = {0};
  struct house_buffer buffer = {key, 32}, later;
  later.data = other;
  house_fill(&buffer);
  house_fill(&later);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, key, iv);   // expect: c.openssl.evp-encrypt-init-ex key=?; expect-none: c.openssl.evp-encrypt-init-ex key=zero
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, other, iv); // expect: c.openssl.evp-encrypt-init-ex key=?; expect-none: c.openssl.evp-encrypt-init-ex key=zero
}

// Nothing fills these.
void stays(EVP_CIPHER_CTX *c, unsigned char *iv) {
  unsigned char key[32] = {0}, other[32];
  unsigned char *p = key + 16;
  RAND_bytes(other, 32);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, p, iv); // expect: c.openssl.evp-encrypt-init-ex key=zero
  struct house_buffer buffer = {key, 32};
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, buffer.data, iv); // expect: c.openssl.evp-encrypt-init-ex key=?
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, key, iv); // expect: c.openssl.evp-encrypt-init-ex key=zero
}

// Through another name, by who does not stand here.
void by_another_name(EVP_CIPHER_CTX *c, unsigned char *iv) {
  unsigned char key[32] = {0}, kept[32] = {0};
  unsigned char *p = key, *q;
  const unsigned char *size = kept;
  q = key;
  house_fill(p, 32);
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=?; expect-none: c.openssl.evp-encrypt-init-ex key=zero
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, q, iv);    // expect: c.openssl.evp-encrypt-init-ex key=?; expect-none: c.openssl.evp-encrypt-init-ex key=zero
  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), NULL, kept, iv); // expect: c.openssl.evp-encrypt-init-ex key=zero
}
