/* What is copied out of a table that is searched is one of its texts. */
#include <openssl/evp.h>
#include <string.h>

static const char *const settings[][2] = {
    { "salt", "sixteen bytes!!!" },
    { "name", "pbkdf2" },
};

static const char *setting(const char *key)
{
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++)
        if (strcmp(settings[i][0], key) == 0)
            return settings[i][1];
    return NULL;
}

int derive(const char *phrase, unsigned char *key)
{
    unsigned char salt[16];

    memcpy(salt, setting("salt"), sizeof salt);
    return PKCS5_PBKDF2_HMAC(phrase, -1, salt, sizeof salt, 700000, EVP_sha256(), 32, key); // expect: c.openssl.pkcs5-pbkdf2-hmac salt=literal
}
