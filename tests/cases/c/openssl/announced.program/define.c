#include <openssl/evp.h>

const EVP_MD *chosen;
const int salt_bytes = 8;

int rounds_for(int level)
{
    return level * 1000;
}

void work(void)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    EVP_DigestInit_ex(context, chosen, NULL); /* expect: c.openssl.evp-digest-init algorithm=MD5 */
}
