// Sizes that stand in a table of another file: that one is set is said, and that it is not known.
#include <openssl/evp.h>
#include "sizes.h"

extern const struct paramgen_row rows[];

int generate(int id) {
    EVP_PKEY_CTX *ctx = NULL;
    const struct paramgen_row *row = &rows[id];

    if (!check((ctx = EVP_PKEY_CTX_new_from_name(NULL, "DSA", NULL)) != NULL)  // expect: c.openssl.evp-pkey-ctx-new-from-name algorithm=DSA key_bits=? certainty=partial
        || !check(EVP_PKEY_paramgen_init(ctx) > 0)
        || !check(EVP_PKEY_CTX_set_dsa_paramgen_bits(ctx, row->bits) > 0))
        return 0;
    EVP_PKEY_CTX_free(ctx);
    return 1;
}

int generate_one(void) {
    EVP_PKEY_CTX *ctx = NULL;

    if (!check((ctx = EVP_PKEY_CTX_new_from_name(NULL, "DSA", NULL)) != NULL)  // expect: c.openssl.evp-pkey-ctx-new-from-name algorithm=DSA key_bits=2048 certainty=resolved
        || !check(EVP_PKEY_CTX_set_dsa_paramgen_bits(ctx, 2048) > 0))
        return 0;
    EVP_PKEY_CTX_free(ctx);
    return 1;
}
