/* A handle that the caller sets up: what each of several calls is given stands here. */
#include <gcrypt.h>

struct line {
    gcry_cipher_hd_t out;
};

gcry_error_t start(gcry_cipher_hd_t handle, const void *key)
{
    gcry_cipher_setkey(handle, key, 32);                        /* expect-none */
    return gcry_cipher_setiv(handle, "always the same.", 16);   /* expect: c.gcrypt.cipher-setiv iv=literal iv_bits=128; finding: VT-0310 */
}

gcry_error_t start_line(struct line *line)
{
    gcry_error_t failed = gcry_cipher_setkey(line->out, "the winter's key", 16);  /* expect: c.gcrypt.cipher-setkey key=literal; finding: VT-0301 */

    if (failed)
        return failed;
    return gcry_cipher_setiv(line->out, "always the same.", 16);  /* expect: c.gcrypt.cipher-setiv iv=literal; finding: VT-0310 */
}

/* A record of the function's own that nothing sets up is no cipher. */
gcry_error_t start_nothing(const void *key)
{
    struct line line;

    gcry_cipher_setkey(line.out, key, 16);                        /* expect-none */
    return gcry_cipher_setiv(line.out, "always the same.", 16);   /* expect-none */
}
