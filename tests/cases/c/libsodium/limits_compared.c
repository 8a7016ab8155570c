/* How much a password hash costs is told by comparing the library's own limits. */
#include <sodium.h>
#include <string.h>

int keep(const char *password, unsigned long long rounds, char out[crypto_pwhash_STRBYTES])
{
    size_t memory;
    if (rounds == 0)
        rounds = crypto_pwhash_argon2i_OPSLIMIT_MODERATE;
    if (rounds >= crypto_pwhash_argon2i_OPSLIMIT_SENSITIVE)
        memory = crypto_pwhash_argon2i_MEMLIMIT_SENSITIVE;
    else if (rounds >= crypto_pwhash_argon2i_OPSLIMIT_MODERATE)
        memory = crypto_pwhash_argon2i_MEMLIMIT_MODERATE;
    else
        memory = crypto_pwhash_argon2i_MEMLIMIT_INTERACTIVE;
    /* expect-none: c.libsodium.pwhash-str iterations=6 memory_kib=524288 */
    /* expect-none: c.libsodium.pwhash-str iterations=6 memory_kib=32768 */
    return crypto_pwhash_argon2i_str(out, password, strlen(password), rounds, memory); /* expect: c.libsodium.pwhash-str algorithm=Argon2i iterations=6 memory_kib=131072 */
}

int at_least(const char *password, char out[crypto_pwhash_STRBYTES])
{
    unsigned long long rounds = crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE;
    if (rounds < 3)
        rounds = 3;
    return crypto_pwhash_argon2id_str(out, password, strlen(password), rounds, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE); /* expect: c.libsodium.pwhash-str algorithm=Argon2id iterations=3 memory_kib=65536 */
}
