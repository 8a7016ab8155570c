#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What a macro assigns to is the user's own variable.
#define SET_BITS(where, count) do { (where) = (count); } while (0)
#define STRONGER(where) (where) = 4096
struct options {
    int bits;
};

void set(RSA *rsa, BIGNUM *e) {
    int bits = 2048;
    SET_BITS(bits, 1024);
    RSA_generate_key_ex(rsa, bits, e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=1024
}
void set_again(RSA *rsa, BIGNUM *e) {
    int bits = 1024;
    STRONGER(bits);
    RSA_generate_key_ex(rsa, bits, e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
}
void member(RSA *rsa, BIGNUM *e) {
    struct options options = {512};
    SET_BITS(options.bits, 3072);
    RSA_generate_key_ex(rsa, options.bits, e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}

// `a && (b = c)` is a condition.
void decided(RSA *rsa, BIGNUM *e) {
    int strong = 1, bits = 1024;
    strong && (bits = 8192);
    RSA_generate_key_ex(rsa, bits, e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=8192
}

// A number that is read from a text in a buffer.
static int number(const char *text) {
    char digits[16];
    strcpy(digits, text);
    return (int)strtoul(digits, NULL, 10);
}
void copied(RSA *rsa, BIGNUM *e) {
    RSA_generate_key_ex(rsa, number("1536"), e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=1536
}
void scanned(RSA *rsa, BIGNUM *e, const char *line) {
    int bits = 1024;
    sscanf(line, "bits=%d", &bits);
    RSA_generate_key_ex(rsa, bits, e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=?
}
