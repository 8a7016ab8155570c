// Groups for key exchange by number: of each the algorithm, as in a list of names.
#include <openssl/ssl.h>

static int of_fields[] = {NID_ffdhe2048, NID_ffdhe3072};
static int of_curves[] = {NID_X9_62_prime256v1, NID_X448};

int finite_fields(SSL *s) {
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=FFDH group=ffdhe2048 key_bits=2048
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=FFDH group=ffdhe3072 key_bits=3072
    // expect-none: c.openssl.ssl-ctx-set1-groups algorithm=ECDH
    return SSL_set1_groups(s, of_fields, 2);
}

int curves(SSL *s) {
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=P-256
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=X448 curve=Curve448
    // expect-none: c.openssl.ssl-ctx-set1-groups algorithm=ECDH curve=Curve448
    return SSL_set1_groups(s, of_curves, 2);
}

int as_listed(SSL *s) {
    // expect: c.openssl.ssl-ctx-set1-groups-list algorithm=X448 curve=Curve448
    return SSL_set1_groups_list(s, "X448");
}

int as_plain_numbers(SSL *s) {
    int numbers[] = {1034, 1126};
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=X25519 curve=Curve25519
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=FFDH group=ffdhe2048 key_bits=2048
    return SSL_set1_groups(s, numbers, 2);
}

int asked_for(SSL *s, int number) {
    // expect: c.openssl.ssl-ctx-set1-groups algorithm=?
    // expect-none: c.openssl.ssl-ctx-set1-groups algorithm=ECDH
    return SSL_set1_groups(s, &number, 1);
}
