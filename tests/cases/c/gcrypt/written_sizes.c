/* Sizes that are written into the text of what is asked for. */
#include <gcrypt.h>

gcry_error_t small(gcry_sexp_t *pair)
{
    gcry_sexp_t what;
    int bits = 1024;

    gcry_sexp_build(&what, NULL, "(genkey (rsa (nbits %d)))", bits);  /* expect-applied: c.gcrypt.sexp-build-bits; finding: VT-0501 */
    return gcry_pk_genkey(pair, what);   /* expect: c.gcrypt.pk-genkey algorithm=RSA key_bits=1024 */
}

gcry_error_t written(gcry_sexp_t *pair)
{
    gcry_sexp_t what;

    gcry_sexp_build(&what, NULL, "(genkey (rsa (nbits 4:3072)))");  /* expect-none: c.gcrypt.sexp-build-bits */
    return gcry_pk_genkey(pair, what);   /* expect: c.gcrypt.pk-genkey key_bits=3072 */
}
