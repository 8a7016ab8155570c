// What points at a variable points at whatever that is given.
#include <openssl/evp.h>
#include <openssl/ssl.h>

static int curves[] = {NID_X9_62_prime256v1, NID_secp384r1};

int before_it_is_set(SSL *s) {
    int group;
    int *wanted = &group;
    group = NID_secp384r1;
    return SSL_set1_groups(s, wanted, 1);  // expect: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=P-384
}

int of_a_table(SSL *s, int which) {
    int group;
    int *wanted = &group;
    group = curves[which];
    // expect-none: c.openssl.ssl-ctx-set1-groups algorithm=?
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=P-256
    return SSL_set1_groups(s, wanted, 1);  // expect: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=P-384
}

int set_again(SSL *s) {
    int group = NID_secp384r1;
    int *wanted = &group;
    SSL_set1_groups(s, wanted, 1);  // expect: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=P-384
    group = NID_secp521r1;
    // expect-none: c.openssl.ssl-ctx-set1-groups curve=P-384
    return SSL_set1_groups(s, wanted, 1);  // expect: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=P-521
}

int through_the_pointer(const char *phrase, unsigned char *key) {
    int rounds = 1;
    int *set = &rounds;
    *set = 4096;
    // expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=1
    return PKCS5_PBKDF2_HMAC(phrase, -1, (const unsigned char *)"pepper", 6, rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=4096
}

// One that points elsewhere later stays what it is made.
int another_one(SSL *s, int other) {
    int group = NID_secp384r1, second = NID_secp521r1;
    int *wanted = &group;
    wanted = &second;
    group = NID_X9_62_prime256v1;
    return SSL_set1_groups(s, wanted, 1);  // expect: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=P-521
}
