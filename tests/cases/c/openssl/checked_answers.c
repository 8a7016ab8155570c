#include <openssl/evp.h>
#include <openssl/rand.h>
#include <err.h>

int read_salt(unsigned char **salt, int *length);
int number(void);

/* The answer is set and asked for at once: where it is no success, the salt is not used. */
static int salt_of(unsigned char **salt)
{
    int r, length;
    unsigned char *p;

    *salt = NULL;
    if ((r = read_salt(&p, &length)) != 0)
        return r;
    *salt = p;
    return 0;
}

void derive(const char *password, unsigned char *out)
{
    unsigned char *salt;
    int r;

    if ((r = salt_of(&salt)) != 0)
        return;
    PKCS5_PBKDF2_HMAC(password, 8, salt, 16, 5000, EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac iterations=5000; no-finding: VT-0321; finding: VT-0402 */
}

void derive_or_end(const char *password, unsigned char *out)
{
    unsigned char *salt = NULL;
    int r;

    if ((r = salt_of(&salt)) != 0)
        errx(1, "no salt: %d", r);
    PKCS5_PBKDF2_HMAC(password, 8, salt, 16, 5000, EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac iterations=5000; no-finding: VT-0321; finding: VT-0402 */
}

/* Nobody looks at the answer. */
void derive_anyway(const char *password, unsigned char *out)
{
    unsigned char *salt;

    salt_of(&salt);
    PKCS5_PBKDF2_HMAC(password, 8, salt, 16, 5000, EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac salt=absent; finding: VT-0321; finding: VT-0402 */
}

/* The address of a variable is not null, whatever stands there. */
static void rounds_into(int *rounds)
{
    *rounds = 0;
    if (rounds != NULL)
        *rounds = 700000;
    if (!rounds)
        *rounds = 1;
}

void derive_with(const char *password, const unsigned char *salt, unsigned char *out)
{
    int rounds = 0;

    rounds_into(&rounds);
    PKCS5_PBKDF2_HMAC(password, 8, salt, 16, rounds, EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700000; no-finding: VT-0401 */
}
