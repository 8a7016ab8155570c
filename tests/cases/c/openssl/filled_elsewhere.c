// What a buffer of the file holds is what the calls that fill it say, wherever they stand; where they say different
// things, or one of them fills a part only, it is not known, nor is a member of what may be filled as a whole. A constant without a value is zero, however it is handed on.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>
#include <unistd.h>

static unsigned char drawn[16], drawn_by_helper[16], drawn_or_read[16], drawn_in_part[16], read_only_once[16];
static const unsigned char blank_salt[16];
static unsigned char ready;

struct session {
    unsigned char key[16];
    unsigned char from_peer[16];
};

static void draw(unsigned char *into, int size)
{
    RAND_bytes(into, size);
}

void open_session(struct session *one, int descriptor)
{
    RAND_bytes(drawn, sizeof(drawn));
    draw(drawn_by_helper, sizeof(drawn_by_helper));
    if (descriptor >= 0)
        read(descriptor, drawn_or_read, sizeof(drawn_or_read));
    else
        RAND_bytes(&drawn_or_read[0], sizeof(drawn_or_read));
    RAND_bytes(drawn_in_part + 4, 12);
    read(descriptor, read_only_once, sizeof(read_only_once));
    RAND_bytes(one->key, sizeof(one->key));
    read(descriptor, one->from_peer, sizeof(one->from_peer));
    ready = 1;
}

void use_session(EVP_CIPHER_CTX *ctx, struct session *one)
{
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, drawn, NULL);            // expect: c.openssl.evp-encrypt-init-ex key=secure-random key_bits=128
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, drawn_by_helper, NULL);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random key_bits=128
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, drawn_or_read, NULL);    // expect: c.openssl.evp-encrypt-init-ex key=? key_bits=128
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, drawn_in_part, NULL);    // expect: c.openssl.evp-encrypt-init-ex key=? key_bits=128
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, read_only_once, NULL);   // expect: c.openssl.evp-encrypt-init-ex key=? key_bits=128
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, one->key, NULL);         // expect: c.openssl.evp-encrypt-init-ex key=?
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cfb(), NULL, one->from_peer, NULL);   // expect: c.openssl.evp-encrypt-init-ex key=?
}

int derive(const char *password, const unsigned char *salt, unsigned char *out)
{
    static const unsigned char none[8];
    const unsigned char *told = none;

    if (salt == NULL)
        salt = blank_salt;
    if (ready)
        told = salt;
    // expect: c.openssl.pkcs5-pbkdf2-hmac salt=zero
    // expect: c.openssl.pkcs5-pbkdf2-hmac salt=?
    return PKCS5_PBKDF2_HMAC(password, -1, told, 8, 200000, EVP_sha256(), 32, out);
}
