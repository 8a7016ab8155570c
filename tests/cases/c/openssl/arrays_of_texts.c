// An array that a text is put into is what is written into it afterwards.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

static unsigned char fixed[] = "0123456789abcdef";
static unsigned char filled[16] = "";
static char suffix[] = "-cbc";

void reads(EVP_CIPHER_CTX *ctx)
{
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, fixed, NULL);   // expect: c.openssl.evp-encrypt-init-ex key=literal
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, filled, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}

void fills(void)
{
    RAND_bytes(filled, sizeof(filled));
}

void draws(EVP_CIPHER_CTX *ctx)
{
    unsigned char key[16] = "fifteen letters", iv[16] = "";

    RAND_bytes(key, sizeof(key));
    RAND_bytes(iv, sizeof(iv));
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random iv=secure-random
}

static void copies(unsigned char *to, const unsigned char *from)
{
    memcpy(to, from, 16);
}

void hands_on(EVP_CIPHER_CTX *ctx, const unsigned char *given)
{
    unsigned char key[16] = "";

    copies(key, given);
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=?
}

void asks(const char *prompt, unsigned char *out)
{
    char password[ROOM] = "";

    EVP_read_pw_string(password, ROOM, prompt, 0);
    PKCS5_PBKDF2_HMAC(password, -1, "salt", 4, 1000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac password=?
}

void still_a_name(EVP_CIPHER_CTX *ctx)
{
    char name[20] = "aes-256";

    strcat(name, suffix);
    EVP_EncryptInit_ex(ctx, EVP_get_cipherbyname(name), NULL, fixed, NULL);  // expect: c.openssl.evp-encrypt-init-ex algorithm=AES key_bits=256 mode=CBC
}
