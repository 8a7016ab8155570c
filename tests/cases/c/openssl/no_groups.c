// X25519 and its like are no groups of EC: a call that asks for one fails, and behind its check there are the others.
#include <openssl/ec.h>
#include <openssl/evp.h>

static const struct {
    const char *name;
    int number;
} groups[] = {
    {"p256", NID_X9_62_prime256v1},
    {"x25519", NID_X25519},
};

EVP_PKEY *generate(int i)
{
    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);  // expect: c.openssl.evp-pkey-ctx-new-from-name curve=P-256; expect-none: c.openssl.evp-pkey-ctx-new-from-name curve=Curve25519

    if (EVP_PKEY_keygen_init(ctx) <= 0
        || EVP_PKEY_CTX_set_ec_paramgen_curve_nid(ctx, groups[i].number) <= 0)  // expect-applied: c.openssl.evp-pkey-ctx-set-no-curve
        return NULL;
    EVP_PKEY_keygen(ctx, &key);
    return key;
}

EC_KEY *generate_old(int small)
{
    EC_KEY *key = EC_KEY_new_by_curve_name(small ? NID_X25519 : NID_secp384r1);  // expect-applied: c.openssl.ec-no-curve

    if (key == NULL)
        return NULL;
    EC_KEY_generate_key(key);  // expect: c.openssl.ec-key-generate-key curve=P-384; expect-none: c.openssl.ec-key-generate-key curve=Curve25519
    return key;
}

EC_KEY *generate_new(OSSL_LIB_CTX *lib, int small)
{
    EC_KEY *key = EC_KEY_new_by_curve_name_ex(lib, NULL, small ? NID_ED448 : NID_secp521r1);  // expect-applied: c.openssl.ec-no-curve-ex

    if (key == NULL)
        return NULL;
    EC_KEY_generate_key(key);  // expect: c.openssl.ec-key-generate-key curve=P-521; expect-none: c.openssl.ec-key-generate-key curve=Curve448
    return key;
}
