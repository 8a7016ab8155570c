/* Constants that older headers lack are defined here: the calls stand there in every build. */
#include <windows.h>
#include <bcrypt.h>

#ifndef BCRYPT_PAD_PKCS1
#define BCRYPT_PAD_PKCS1 0x00000002
#endif
#ifndef BCRYPT_PAD_PSS
#define BCRYPT_PAD_PSS 0x00000008
#endif

int seal(BCRYPT_KEY_HANDLE key, UCHAR *hash, ULONG size, UCHAR *out, ULONG room, ULONG *done)
{
    BCRYPT_PKCS1_PADDING_INFO how;
    how.pszAlgId = BCRYPT_SHA256_ALGORITHM;
    /* expect-none: c.windows.sign-hash condition=!defined(BCRYPT_PAD_PKCS1) */
    return BCryptSignHash(key, &how, hash, size, out, room, done, BCRYPT_PAD_PKCS1); /* expect: c.windows.sign-hash padding=PKCS1v15 function=sign */
}

int check(BCRYPT_KEY_HANDLE key, UCHAR *hash, ULONG size, UCHAR *seal, ULONG sealed)
{
    BCRYPT_PSS_PADDING_INFO how;
    /* expect-none: c.windows.verify-signature condition=!defined(BCRYPT_PAD_PSS) */
    return BCryptVerifySignature(key, &how, hash, size, seal, sealed, BCRYPT_PAD_PSS); /* expect: c.windows.verify-signature padding=PSS function=verify */
}
