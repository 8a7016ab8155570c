#include <openssl/evp.h>
#include <openssl/rsa.h>

static const EVP_MD *digest;
static int bits;
static const EVP_CIPHER *cipher;
static int asked;
static const char *name = "sha512";

static void use(void)
{
    EVP_DigestInit_ex(EVP_MD_CTX_new(), digest, NULL); /* expect: c.openssl.evp-digest-init algorithm=MD5 */
    RSA_generate_key_ex(RSA_new(), bits, NULL, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=1024 */
}

void set_and_use(void)
{
    const EVP_MD *one = NULL;

    one = EVP_md5();
    digest = one;
    bits = 512;
    bits *= 2;
    use();
}

static void choose(void)
{
    cipher = EVP_aes_256_gcm();
}

/* Set by a function that is called in between. */
void choose_and_use(const unsigned char *key, const unsigned char *iv)
{
    cipher = EVP_des_ecb();
    choose();
    EVP_EncryptInit_ex(EVP_CIPHER_CTX_new(), cipher, NULL, key, iv); /* expect: c.openssl.evp-encrypt-init-ex algorithm=AES mode=GCM key_bits=256 */
}

/* On one way only. */
void perhaps(int weak)
{
    asked = 4096;
    if (weak) asked = 768;
    RSA_generate_key_ex(RSA_new(), asked, NULL, NULL); /* expect: c.openssl.rsa-generate-key-ex key_bits=4096; expect: c.openssl.rsa-generate-key-ex key_bits=768 */
}

static void report(const char *with)
{
    EVP_DigestInit_ex(EVP_MD_CTX_new(), EVP_get_digestbyname(with), NULL); /* expect: c.openssl.evp-digest-init algorithm=SHA-1 */
}

/* A local variable of the same name is another one. */
void shadowed(void)
{
    const char *name = "sha1";

    report(name);
}

/* The same function after each setting. */
static void again(void)
{
    EVP_DigestInit_ex(EVP_MD_CTX_new(), EVP_get_digestbyname(name), NULL); /* expect: c.openssl.evp-digest-init algorithm=SHA-384; expect: c.openssl.evp-digest-init algorithm=SHA-224 */
}

void twice(void)
{
    name = "sha384";
    again();
    name = "sha224";
    again();
}
