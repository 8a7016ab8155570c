// What a context is made as, and what further calls say of it.
#include <openssl/des.h>
#include <openssl/dh.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

struct session {
    EVP_CIPHER_CTX *cipher;
    EVP_MD_CTX *digest;
    RSA *rsa;
    DSA *dsa;
    DH *dh;
    EC_KEY *ec;
    EVP_PKEY *key;
    EVP_AEAD_CTX *aead;
};

// One object under two names.
int cipher(struct session *s, const unsigned char *key) {
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    s->cipher = ctx;
    EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex mode=ECB padding=NoPadding
    return EVP_CIPHER_CTX_set_padding(s->cipher, 0);
}

int digest(struct session *s, const unsigned char *key, const unsigned char *data, size_t size, unsigned char *out) {
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    s->digest = ctx;
    EVP_DigestInit_ex(ctx, EVP_sha1(), NULL);                                                   // expect: c.openssl.evp-digest-init algorithm=SHA-1
    return HMAC(EVP_MD_CTX_get0_md(s->digest), key, 16, data, size, out, NULL) != NULL;         // expect: c.openssl.hmac algorithm=HMAC digest=SHA-1; expect-applied: c.openssl.evp-md-ctx-md
}

int sign(struct session *s, unsigned char *signature, size_t *size) {
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    EVP_PKEY *key = EVP_PKEY_new();  // expect-applied: c.openssl.evp-pkey-new
    RSA *rsa = RSA_new();
    s->digest = ctx;
    s->key = key;
    s->rsa = rsa;
    RSA_generate_key_ex(rsa, 1024, NULL, NULL);                    // expect: c.openssl.rsa-generate-key-ex key_bits=1024
    EVP_PKEY_assign_RSA(key, s->rsa);  // expect-applied: c.openssl.evp-pkey-assign
    EVP_DigestSignInit(ctx, NULL, EVP_sha256(), NULL, s->key);     // expect: c.openssl.evp-digest-sign-init algorithm=RSA key_bits=1024
    return EVP_DigestSignFinal(s->digest, signature, size);
}

int keys(struct session *s, const unsigned char *d, int n, unsigned char *out, unsigned int *len) {
    RSA *rsa = RSA_new();
    DSA *dsa = DSA_new();
    DH *dh = DH_new();
    EC_KEY *ec = EC_KEY_new();  // expect-applied: c.openssl.ec-key-new
    s->rsa = rsa;
    s->dsa = dsa;
    s->dh = dh;
    s->ec = ec;
    RSA_generate_key_ex(rsa, 1024, NULL, NULL);                         // expect: c.openssl.rsa-generate-key-ex key_bits=1024
    RSA_sign(NID_sha1, d, n, out, len, s->rsa);                         // expect: c.openssl.rsa-sign key_bits=1024
    DSA_generate_parameters_ex(dsa, 1024, NULL, 0, NULL, NULL, NULL);   // expect: c.openssl.dsa-generate-parameters-ex key_bits=1024
    DSA_sign(0, d, n, out, len, s->dsa);                                // expect: c.openssl.dsa-sign key_bits=1024
    DH_generate_parameters_ex(dh, 512, 2, NULL);                        // expect: c.openssl.dh-generate-parameters-ex key_bits=512
    DH_generate_key(s->dh);                                             // expect: c.openssl.dh-generate-key key_bits=512
    EC_KEY_set_group(ec, EC_GROUP_new_by_curve_name(NID_secp256k1));
    return EC_KEY_generate_key(s->ec);                                  // expect: c.openssl.ec-key-generate-key curve=secp256k1
}

int agreed(EVP_PKEY_CTX *mine, EVP_CIPHER_CTX *ctx) {
    unsigned char secret[32];
    size_t size = sizeof secret;
    if (EVP_PKEY_derive(mine, secret, &size) <= 0) return 0;
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), NULL, secret, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=derived
}

int encapsulated(EVP_PKEY_CTX *theirs, EVP_CIPHER_CTX *ctx, unsigned char *wrapped, size_t *wrapped_size) {
    unsigned char secret[32];
    size_t size = sizeof secret;
    if (EVP_PKEY_encapsulate(theirs, wrapped, wrapped_size, secret, &size) <= 0) return 0;  // expect-applied: c.openssl.evp-pkey-encapsulate
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), NULL, secret, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=derived
}

int decapsulated(EVP_PKEY_CTX *mine, EVP_CIPHER_CTX *ctx, const unsigned char *wrapped, size_t wrapped_size) {
    unsigned char secret[32];
    size_t size = sizeof secret;
    if (EVP_PKEY_decapsulate(mine, secret, &size, wrapped, wrapped_size) <= 0) return 0;  // expect-applied: c.openssl.evp-pkey-decapsulate
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), NULL, secret, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=derived
}

int drawn(EVP_RAND_CTX *generator, EVP_CIPHER_CTX *ctx) {
    unsigned char key[32];
    if (!EVP_RAND_generate(generator, key, sizeof key, 256, 0, NULL, 0)) return 0;  // expect-applied: c.openssl.evp-rand-generate
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}

void of_a_password(const char *password, DES_key_schedule *schedule) {
    DES_cblock key;
    DES_string_to_key(password, &key);  // expect-applied: c.openssl.des-string-to-key
    DES_set_key_unchecked(&key, schedule);  // expect: c.openssl.des-set-key key=derived
}

// LibreSSL's context is made empty, BoringSSL's with its key.
int aead(struct session *s, const unsigned char key[32], unsigned char *out, size_t *size, const unsigned char *in) {
    static const unsigned char kNonce[12] = "a nonce once";
    EVP_AEAD_CTX *ctx = EVP_AEAD_CTX_new();  // expect-applied: c.openssl.evp-aead-ctx-new-empty
    s->aead = ctx;
    EVP_AEAD_CTX_init(ctx, EVP_aead_chacha20_poly1305(), key, 32, 16, NULL);  // expect: c.openssl.evp-aead-ctx-init nonce=literal nonce_bits=96 function=encrypt
    return EVP_AEAD_CTX_seal(s->aead, out, size, 64, kNonce, 12, in, 48, NULL, 0);  // expect-applied: c.openssl.evp-aead-ctx-seal
}

int aead_opened(const unsigned char key[32], unsigned char *out, size_t *size, const unsigned char *in) {
    static const unsigned char kNonce[12] = "a nonce once";
    EVP_AEAD_CTX ctx;
    EVP_AEAD_CTX_init(&ctx, EVP_aead_chacha20_poly1305(), key, 32, 16, NULL);  // expect: c.openssl.evp-aead-ctx-init nonce=literal nonce_bits=96 function=decrypt
    return EVP_AEAD_CTX_open(&ctx, out, size, 64, kNonce, 12, in, 64, NULL, 0);  // expect-applied: c.openssl.evp-aead-ctx-open
}

int options(EVP_PKEY *key) {
    EVP_PKEY_CTX *crypt = EVP_PKEY_CTX_new(key, NULL);     // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA padding=OAEP mgf_digest=SHA-512 function=encrypt
    EVP_PKEY_encrypt_init(crypt);
    EVP_PKEY_CTX_ctrl_str(crypt, "rsa_padding_mode", "oaep");  // expect-applied: c.openssl.evp-pkey-ctx-ctrl-str-padding
    return EVP_PKEY_CTX_set_rsa_mgf1_md_name(crypt, "SHA512", NULL);  // expect-applied: c.openssl.evp-pkey-ctx-set-mgf1-md-name
}

int mac_key(EVP_PKEY **out) {
    EVP_PKEY_CTX *make = EVP_PKEY_CTX_new_id(EVP_PKEY_HMAC, NULL);  // expect: c.openssl.evp-pkey-ctx-new-id algorithm=HMAC key=literal key_bits=64
    EVP_PKEY_keygen_init(make);
    EVP_PKEY_CTX_set_mac_key(make, (const unsigned char *)"eight by", 8);  // expect-applied: c.openssl.evp-pkey-ctx-set-mac-key
    return EVP_PKEY_keygen(make, out);
}
