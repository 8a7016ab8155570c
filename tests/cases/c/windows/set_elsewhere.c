#include <windows.h>
#include <wincrypt.h>

/* What a variable begins with is not what it is once another function has set it. */
static HCRYPTPROV provider = 0;

int start(void)
{
    return CryptAcquireContext(&provider, NULL, NULL, PROV_RSA_FULL, CRYPT_VERIFYCONTEXT);
}

int draw(unsigned char *buffer, int size)
{
    if (provider == 0) {
        return 0;
    }
    return CryptGenRandom(provider, (DWORD)size, buffer); /* expect: c.windows.capi-gen-random generator=secure */
}
