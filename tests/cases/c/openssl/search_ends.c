#include <stddef.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>

struct curve {
    const char *name;
    int nid;
    unsigned bits;
};

static const struct curve curves[] = {
    {"p256", NID_X9_62_prime256v1, 256},
    {"p384", NID_secp384r1, 384},
    {NULL, 0, 0},
};

/* Where a search ends, its counter stands at what was found: behind it, the table's end is only one of the rows. */
EC_KEY *make_key(unsigned long bits)
{
    int i;
    for (i = 0; curves[i].name; i++) {
        if (curves[i].bits == bits)
            break;
    }
    if (!curves[i].name)
        return NULL;
    // expect: c.openssl.ec-key-new-by-curve-name curve=P-256; expect: c.openssl.ec-key-new-by-curve-name curve=P-384
    return EC_KEY_new_by_curve_name(curves[i].nid);
}

/* What is sought is written out: one row. */
EC_KEY *make_strong_key(void)
{
    int i;
    for (i = 0; curves[i].name; i++) {
        if (curves[i].bits == 384)
            break;
    }
    return EC_KEY_new_by_curve_name(curves[i].nid); /* expect: c.openssl.ec-key-new-by-curve-name curve=P-384 */
}
