// What makes a variable of the file runs before all else: what it sets was never what it is defined as.
#include <openssl/evp.h>

static int rounds = 1000;
struct Setup {
    Setup() { rounds = 700000; }
};
static Setup setup;

int derive(const char *password, const unsigned char *salt, unsigned char *key)
{
    return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, rounds, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=700000; expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=1000
}

static int lambdas = 1000;
static const bool ready = [] {
    lambdas = 800000;
    return true;
}();

int derive_more(const char *password, const unsigned char *salt, unsigned char *key)
{
    return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, lambdas, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=800000; expect-none: c.openssl.pkcs5-pbkdf2-hmac iterations=1000
}

static int few = 1000;
struct Later {
    Later() { few = 700000; }
    explicit Later(int) {}
};
static Later later(3);

int derive_few(const char *password, const unsigned char *salt, unsigned char *key)
{
    return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, few, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000; finding: VT-0402
}

static int chosen = 1000;
static bool choose(bool well)
{
    if (well)
        chosen = 700000;
    return well;
}
static const bool done = choose(false);

int derive_chosen(const char *password, const unsigned char *salt, unsigned char *key)
{
    return PKCS5_PBKDF2_HMAC(password, -1, salt, 16, chosen, EVP_sha256(), 32, key);  // expect: c.openssl.pkcs5-pbkdf2-hmac iterations=1000; finding: VT-0402
}
