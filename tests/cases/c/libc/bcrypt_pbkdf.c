#include <stdlib.h>
#include <util.h>

struct wallet {
  int (*bcrypt_pbkdf)(const char *, int);
};

int unlock(const char *phrase, size_t length, unsigned char *key) {
  unsigned char salt[16];
  arc4random_buf(salt, sizeof(salt));  // expect: c.libc.arc4random-buf generator=secure
  // expect: c.libc.bcrypt-pbkdf algorithm=bcrypt-PBKDF salt=secure-random iterations=32 output_bits=256 function=keyderive
  return bcrypt_pbkdf(phrase, length, salt, sizeof(salt), key, 32, 32);
}

int unlock_fixed(unsigned char *key) {
  // expect: c.libc.bcrypt-pbkdf algorithm=bcrypt-PBKDF password=literal salt=literal iterations=4
  return bcrypt_pbkdf("open sesame", 11, "pepper", 6, key, 32, 4);
}

int other(struct wallet *wallet) {
  return wallet->bcrypt_pbkdf("phrase", 2);  // expect-none
}
