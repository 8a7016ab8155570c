// What a call that checks a key, digest or cipher says of it where its answer is known.
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

int leaves(BIO *bio) {
    int ok = 0;
    EVP_PKEY *key = PEM_read_bio_PUBKEY_ex(bio, NULL, NULL, NULL, NULL, NULL);
    if (!TEST_true(EVP_PKEY_is_a(key, "SM2")))
        goto done;
    ok = EVP_PKEY_CTX_new_from_pkey(NULL, key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new-from-pkey algorithm=SM2 certainty=resolved
done:
    return ok;
}

int by_number(EVP_PKEY *key) {
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return 0;
    return EVP_PKEY_CTX_new(key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA
}

struct session {
    EVP_PKEY *key;
};

int by_case(struct session *session) {
    int kind = EVP_PKEY_id(session->key);  // expect-applied: c.openssl.evp-pkey-get-id
    switch (kind) {
    case EVP_PKEY_DSA:
    case EVP_PKEY_ED25519:
        break;
    default:
        return 0;
    }
    return EVP_PKEY_CTX_new(session->key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new algorithm=DSA; expect: c.openssl.evp-pkey-ctx-new algorithm=Ed25519
}

int either(const EVP_MD *digest, EVP_MD_CTX *ctx) {
    if (EVP_MD_is_a(digest, "SHA1") || EVP_MD_get_type(digest) == NID_md5)  // expect-applied: c.openssl.evp-md-is-a; expect-applied: c.openssl.evp-get-nid
        return EVP_DigestInit(ctx, digest);  // expect: c.openssl.evp-digest-init algorithm=SHA-1; expect: c.openssl.evp-digest-init algorithm=MD5
    return 0;
}

// Both are RSA; which padding the key is for is open.
int less_of_both(EVP_PKEY *key) {
    if (!EVP_PKEY_is_a(key, "RSA") && !EVP_PKEY_is_a(key, "RSA-PSS"))
        return 0;
    return EVP_PKEY_CTX_new(key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA
}

int in_one_condition(EVP_PKEY *key) {
    return EVP_PKEY_is_a(key, "EC") && EVP_PKEY_CTX_new(key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new algorithm=EC
}

int cipher(const EVP_CIPHER *cipher, EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    if (EVP_CIPHER_is_a(cipher, "AES-128-CBC") == 0)  // expect-applied: c.openssl.evp-cipher-is-a
        return 0;
    return EVP_EncryptInit(ctx, cipher, key, NULL);  // expect: c.openssl.evp-encrypt-init algorithm=AES key_bits=128 mode=CBC
}

// A key that is read keeps where it is from; reading it is no use of an algorithm.
int read_key(BIO *bio) {
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);  // expect: c.openssl.pem-read-private-key private_key=?
    if (EVP_PKEY_get_id(key) == EVP_PKEY_RSA)
        return EVP_PKEY_CTX_new(key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new algorithm=RSA
    if (EVP_PKEY_get_id(key) == EVP_PKEY_EC)
        return EVP_PKEY_CTX_new(key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new algorithm=EC
    return 0;
}

// What it is not says nothing, and what was checked is another key.
int not_this(EVP_PKEY *key, EVP_PKEY *other) {
    if (EVP_PKEY_is_a(key, "RSA"))  // expect-applied: c.openssl.evp-pkey-is-a
        return 0;
    EVP_PKEY_CTX_new(key, NULL);  // expect: c.openssl.evp-pkey-ctx-new algorithm=?
    if (!EVP_PKEY_is_a(key, "X25519"))
        return 0;
    key = other;
    return EVP_PKEY_CTX_new(key, NULL) != NULL;  // expect: c.openssl.evp-pkey-ctx-new algorithm=?
}
