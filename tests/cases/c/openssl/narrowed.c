// What a condition says of a value that is one of several, and buffers that something unknown filled.
#include <openssl/des.h>
#include <openssl/evp.h>
#include <openssl/srp.h>

void rounds(int argc, char **argv, const char *pass, const unsigned char *salt, unsigned char *out) {
    int rounds = 0;
    if (argc > 1)
        rounds = atoi(argv[1]);
    if (argc > 2)
        rounds = 20000;
    if (rounds == 0)
        rounds = 5000;
    // no-finding: VT-0401
    PKCS5_PBKDF2_HMAC(pass, -1, salt, 16, rounds, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=5000
}

void parameters(int wanted) {
    int bits = 0;
    if (wanted == 3)
        bits = 3072;
    if (bits) {
        // no-finding: VT-0501
        EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "DH", NULL);  // expect: c.openssl.evp-pkey-ctx-new-from-name algorithm=FFDH key_bits=3072
        EVP_PKEY_paramgen_init(ctx);
        EVP_PKEY_CTX_set_dh_paramgen_prime_len(ctx, bits);
    }
}

// Asked for: one byte set behind it makes it no constant.
void verifier(char *user, char *g, char *N) {
    char password[100];
    char *salt = NULL, *made = NULL;
    int length = ask_for_password(password, sizeof(password) - 1);
    if (length > 0) {
        password[length] = 0;
        // no-finding: VT-0302
        SRP_create_verifier(user, password, &salt, &made, N, g);  // expect: c.openssl.srp-verifier password=?
    }
}

// Written element by element with what is known: it stays a constant.
void constant(char *user, char *g, char *N) {
    char password[4];
    char *salt = NULL, *made = NULL;
    password[0] = 'a';
    password[1] = 'b';
    password[2] = 'c';
    password[3] = 0;
    SRP_create_verifier(user, password, &salt, &made, N, g);  // expect: c.openssl.srp-verifier password=literal-array
}

// Zeros first, then what the caller gives: through a pointer to an array.
void mixed(const unsigned char text[8], DES_cblock *key) {
    DES_key_schedule schedule;
    int i;
    memset(key, 0, 8);
    for (i = 0; i < 8; i++)
        (*key)[i] ^= text[i];
    DES_set_key_unchecked(key, &schedule);
    DES_cbc_cksum(text, key, 8, &schedule, key);  // expect: c.openssl.des-cbc-cksum key=?
}

void all_zero(const unsigned char text[8], DES_cblock *key) {
    DES_key_schedule schedule;
    memset(key, 0, 8);
    DES_set_key_unchecked(key, &schedule);
    DES_cbc_cksum(text, key, 8, &schedule, key);  // expect: c.openssl.des-cbc-cksum key=zero
}

/* The constant may stand on the left; a type of a header has members, not names. */
int only_one_size(RSA *rsa, int bits, BIGNUM *e) {
    if (2048 != bits) return 0;
    return RSA_generate_key_ex(rsa, bits, e, NULL);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
}
