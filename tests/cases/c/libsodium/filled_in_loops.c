#include <sodium.h>

/* What a loop fills is filled behind it, however often it runs: bytes that nothing has set are no key. */
int tag(unsigned char *out, const unsigned char *in, unsigned long long size)
{
    unsigned char key[crypto_generichash_KEYBYTES_MAX];
    size_t at;
    for (at = 0; at < crypto_generichash_KEYBYTES_MAX; ++at) {
        key[at] = (unsigned char) (at * 3);
    }
    for (at = 0; at < size; ++at) {
        // expect: c.libsodium.generichash key=literal-array; expect-none: c.libsodium.generichash key=?
        if (crypto_generichash(out, 32U, in, at, key, sizeof key) != 0) {
            return -1;
        }
    }
    // expect: c.libsodium.generichash key=literal-array; expect-none: c.libsodium.generichash key=?
    return crypto_generichash(out, 32U, in, size, key, sizeof key);
}

/* One that only one way fills may be what it was. */
int tag_by_half(unsigned char *out, const unsigned char *in, unsigned long long size, int fill)
{
    unsigned char key[crypto_generichash_KEYBYTES_MAX];
    size_t at;
    if (fill) {
        for (at = 0; at < crypto_generichash_KEYBYTES_MAX; ++at) {
            key[at] = (unsigned char) at;
        }
    }
    return crypto_generichash(out, 32U, in, size, key, sizeof key);  // expect: c.libsodium.generichash key=?
}
