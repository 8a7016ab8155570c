// A buffer that several paths fill, each in its way, is what each of them made it.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

int starts(EVP_CIPHER_CTX *ctx, const unsigned char *given, int mode)
{
    unsigned char key[16], iv[16] = {0};

    RAND_bytes(key, sizeof(key));
    if (mode > 3)
        RAND_bytes(iv, sizeof(iv));
    else if (mode == 2)
        memcpy(iv, "sixteen letters!", 16);
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex iv=secure-random; expect: c.openssl.evp-encrypt-init-ex iv=literal
    return 1;
}

// Where there is a salt, it has its length; where there is none, none.
int derives(const char *password, int plain, unsigned char *wanted, int encrypts, int newer, unsigned char *out)
{
    unsigned char salt[8];
    unsigned char *used;

    if (plain) {
        used = NULL;
    } else {
        if (wanted != NULL && !unhex(wanted, salt, sizeof(salt)))
            return 0;
        if (encrypts) {
            if (wanted == NULL && RAND_bytes(salt, sizeof(salt)) <= 0)
                return 0;
        } else if (wanted == NULL && !from_file(salt, sizeof(salt))) {
            return 0;
        }
        used = salt;
    }
    if (newer == 1) {
        int length = used != NULL ? sizeof(salt) : 0;
        return PKCS5_PBKDF2_HMAC(password, -1, used, length, 1000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac salt=secure-random salt_bits=64; expect: c.openssl.pkcs5-pbkdf2-hmac salt=absent
    }
    return 0;
}

// No password is an empty one, and the length that was given with it is gone.
int two_ways(const char *password, int length, unsigned char *out)
{
    if (password == NULL) {
        password = "";
        length = 0;
    } else if (length == -1) {
        length = strlen(password);
    }
    return PKCS5_PBKDF2_HMAC(password, length, "salt", 4, 1000, EVP_sha256(), 32, out);  // expect: c.openssl.pkcs5-pbkdf2-hmac password=absent; expect: c.openssl.pkcs5-pbkdf2-hmac password=? password_bits=?
}

static int take_iv(const unsigned char *from, unsigned char *iv)
{
    memset(iv, 0, 8);
    if (*from == 'x')
        return -1;
    memcpy(iv, from, 8);
    return 0;
}

// Only what is encrypted has a cipher, and what has a cipher has an IV.
int decrypts(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *from, int encrypted)
{
    unsigned char iv[8];
    int kind = 0;

    if (encrypted) {
        if (memcmp(from, "3DES", 4) == 0) {
            kind = 1;
            if (take_iv(from + 4, iv) != 0)
                return -1;
        }
        if (kind == 0)
            return -2;
    }
    if (kind == 1)
        return EVP_DecryptInit_ex(ctx, EVP_des_ede3_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex function=decrypt iv=?
    return 0;
}

static unsigned char shared_key[16];

// What it holds another function says.
void encrypts_with_shared(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    AES_KEY schedule;

    AES_set_encrypt_key(shared_key, 8 * sizeof(shared_key), &schedule);  // expect: c.openssl.aes-set-key key=secure-random key_bits=128
}

void fills_shared(void)
{
    RAND_bytes(shared_key, sizeof(shared_key));
}

// Element by element, in any order, and used from somewhere in its middle.
void counts_up(EVP_CIPHER_CTX *ctx, const unsigned char *iv, int n)
{
    unsigned char key[32];
    int i;

    key[0] = key[1] = 1;
    for (i = 2; i < sizeof(key); ++i)
        key[i] = key[i - 2] + key[i - 1];
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key + 16 - n, iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal-array
}

void leaves_a_hole(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    unsigned char key[4];

    key[0] = key[2] = key[3] = 1;
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);  // expect: c.openssl.evp-encrypt-init-ex key=?
}
