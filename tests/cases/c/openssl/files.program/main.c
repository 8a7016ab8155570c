#include <openssl/evp.h>

#include "settings.h"

static int helper(void)
{
    return 2;
}

void seal(const char *password, const unsigned char *salt)
{
    unsigned char out[32];

    EVP_DigestInit(EVP_MD_CTX_new(), EVP_get_digestbyname(digest_name())); /* expect: c.openssl.evp-digest-init algorithm=SHA-1 */
    EVP_DigestInit(EVP_MD_CTX_new(), EVP_get_digestbyname(other_digest)); /* expect: c.openssl.evp-digest-init algorithm=MD5 */
    PKCS5_PBKDF2_HMAC(password, 8, salt, 16, ROUNDS, EVP_sha256(), 32, out); /* expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000 */
}
