#include <openssl/rsa.h>

#define RAISE(x) ((x)++)

static int weak = 0;
static int raised = 0;
static int given = 0;

/* Nobody sets it. */
void never(RSA *rsa)
{
    if (weak)
        RSA_generate_key_ex(rsa, 512, NULL, NULL); /* expect-none */
}

/* A macro does: of this file, or of another. */
void by_macro(RSA *rsa)
{
    RAISE(raised);
    if (raised)
        RSA_generate_key_ex(rsa, 513, NULL, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=513 */
}

void by_another(RSA *rsa)
{
    READ_INTO(given);
    if (given)
        RSA_generate_key_ex(rsa, 514, NULL, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=514 */
}
