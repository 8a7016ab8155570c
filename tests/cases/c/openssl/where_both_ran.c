// Where `a || b` does not hold, or `a && b` does, b was asked for: what it sets is set there.
#include <openssl/evp.h>
#include <openssl/rand.h>

int begin(void *wire, unsigned char *nonce);
int rounds_of(void *wire, int *count);
int more(void *wire);

int left_by_or(void *wire, const char *phrase, unsigned char *key) {
    unsigned char salt[16];
    int count = 0;
    if (begin(wire, salt) != 0 || rounds_of(wire, &count) != 0) return -1;
    // expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=0
    return PKCS5_PBKDF2_HMAC(phrase, -1, salt, 16, count, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}

int entered_by_and(void *wire, const char *phrase, unsigned char *key) {
    unsigned char salt[16];
    int count = 0;
    if (more(wire) && RAND_bytes(salt, 16) == 1 && rounds_of(wire, &count) == 0) {
        // expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=0
        return PKCS5_PBKDF2_HMAC(phrase, -1, salt, 16, count, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=secure-random iterations=?
    }
    return -1;
}

int not_both(void *wire, const char *phrase, unsigned char *key) {
    int count = 0;
    if (!(more(wire) && rounds_of(wire, &count) == 0)) return -1;
    // expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=0
    return PKCS5_PBKDF2_HMAC(phrase, -1, (const unsigned char *)"pepper", 6, count, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}

int chosen(void *wire, const char *phrase, unsigned char *key) {
    int count = 0;
    // expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=0
    return more(wire) || rounds_of(wire, &count) != 0 ? -1 : PKCS5_PBKDF2_HMAC(phrase, -1, (const unsigned char *)"pepper", 6, count, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
}

int in_a_loop(void *wire, const char *phrase, unsigned char *key) {
    int count = 0;
    while (more(wire) && rounds_of(wire, &count) == 0) {
        // expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=0
        PKCS5_PBKDF2_HMAC(phrase, -1, (const unsigned char *)"pepper", 6, count, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=?
    }
    return 0;
}

// Where the other branch is taken the right side may not have been asked for.
int either_way(void *wire, const char *phrase, unsigned char *key) {
    int count = 4096;
    if (more(wire) && rounds_of(wire, &count) == 0) return 0;
    return PKCS5_PBKDF2_HMAC(phrase, -1, (const unsigned char *)"pepper", 6, count, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=4096
}
