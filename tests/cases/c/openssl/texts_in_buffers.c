/* Names that are put together in buffers. */
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

const EVP_MD *emptied(void)
{
    char buffer[10];
    char *name = buffer;
    name[0] = '\0';
    strcat(name, "md5");
    return EVP_get_digestbyname(name); /* expect: c.openssl.evp-get-digestbyname algorithm=MD5 */
}
const EVP_MD *one_by_one(void)
{
    char name[10];
    name[0] = 'm';
    name[1] = 'd';
    name[2] = '5';
    name[3] = 0;
    return EVP_get_digestbyname(name); /* expect: c.openssl.evp-get-digestbyname algorithm=MD5 */
}
const EVP_MD *among_zeros(void)
{
    char name[10];
    memset(name, 0, sizeof name);
    name[0] = 'm';
    name[1] = 'd';
    name[2] = '5';
    return EVP_get_digestbyname(name); /* expect: c.openssl.evp-get-digestbyname algorithm=MD5 */
}
const EVP_MD *behind_zeros(void)
{
    char name[10];
    memset(name, 0, sizeof(name));
    strcat(name, "sha1");
    return EVP_get_digestbyname(name); /* expect: c.openssl.evp-get-digestbyname algorithm=SHA-1 */
}
const EVP_MD *not_ended(char last)
{
    char name[10];
    name[0] = 'm';
    name[1] = 'd';
    name[2] = last;
    return EVP_get_digestbyname(name); /* expect: c.openssl.evp-get-digestbyname algorithm=? */
}
int key_of_zeros(EVP_CIPHER_CTX *c, const unsigned char *iv)
{
    unsigned char key[32];
    memset(key, 0, sizeof key);
    return EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, iv); /* expect: c.openssl.evp-encrypt-init-ex key=zero */
}
