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

/* That it is given the same again when it is closed does not make it that for good. */
static HCRYPTPROV engine = 0;

int open_engine(void)
{
    return CryptAcquireContext(&engine, NULL, NULL, PROV_RSA_FULL, CRYPT_VERIFYCONTEXT);
}

void close_engine(void)
{
    CryptReleaseContext(engine, 0);
    engine = 0;
}

int hash_with_engine(HCRYPTHASH *hash)
{
    ALG_ID algorithm = CALG_SHA_256;
    if (engine == 0) {
        return 0;
    }
    return CryptCreateHash(engine, algorithm, 0, 0, hash); /* expect: c.windows.capi-create-hash algorithm=SHA-256 */
}
