#include <argon2.h>
#include <string.h>

int passwords(const char *phrase, const unsigned char *salt, unsigned char *key, char *text)
{
    /* expect: c.argon2.raw algorithm=Argon2i iterations=3 memory_kib=4096 parallelism=1 salt=? output_bits=256 */
    argon2i_hash_raw(3, 1 << 12, 1, phrase, strlen(phrase), salt, 16, key, 32);
    /* expect: c.argon2.encoded algorithm=Argon2id iterations=2 memory_kib=65536 salt=literal salt_bits=64 function=digest */
    return argon2id_hash_encoded(2, 65536, 4, phrase, strlen(phrase), "saltsalt", 8, 32, text, 128);
}

static int argon2d_hash_raw(int t) { return t; }
static int argon2d_hash_encoded(int t) { return t; }
int own(void)
{
    argon2d_hash_raw(3);            /* expect-none: c.argon2.raw */
    return argon2d_hash_encoded(3); /* expect-none: c.argon2.encoded */
}
