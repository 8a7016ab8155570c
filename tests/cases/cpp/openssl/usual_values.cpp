// What a parameter is where the call leaves it out stands in the function's declaration.
#include <openssl/evp.h>

bool derive(const char *password, const unsigned char *salt, unsigned char *key, int rounds = 1000);
bool derive(const char *password, const unsigned char *salt, unsigned char *key, double seconds);

bool derive(const char *password, const unsigned char *salt, unsigned char *key, int rounds)
{
    return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, rounds, EVP_sha256(), 32, key) == 1;  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000; finding: VT-0402
}

bool use(const char *password, const unsigned char *salt, unsigned char *key)
{
    return derive(password, salt, key);
}

class Box {
public:
    bool derive_slowly(const char *password, const unsigned char *salt, unsigned char *key, int rounds = 1000);
};

bool Box::derive_slowly(const char *password, const unsigned char *salt, unsigned char *key, int rounds)
{
    return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, rounds, EVP_sha256(), 32, key) == 1;  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=900000
}

bool use_slowly(const char *password, const unsigned char *salt, unsigned char *key)
{
    Box box;
    return box.derive_slowly(password, salt, key, 900000);
}
