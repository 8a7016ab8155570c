#include <wolfssl/options.h>
#include <wolfssl/wolfcrypt/aes.h>

/* The library's own names of memcpy, memset and strncpy. */
int seal(const byte *secret, const byte *from, byte *to, word32 size)
{
    Aes one, two, three;
    byte start[16], empty[16], named[16];

    XMEMCPY(start, "start of a chain", sizeof(start));
    XMEMSET(empty, 0, sizeof(empty));
    XSTRNCPY((char *)named, "name of a chain.", sizeof(named));
    wc_AesSetKey(&one, secret, 16, start, AES_ENCRYPTION);
    wc_AesCbcEncrypt(&one, to, from, size);  // expect: c.wolfssl.aes-crypt iv=literal
    wc_AesSetKey(&two, secret, 16, empty, AES_ENCRYPTION);
    wc_AesCbcEncrypt(&two, to, from, size);  // expect: c.wolfssl.aes-crypt iv=zero
    wc_AesSetKey(&three, secret, 16, named, AES_ENCRYPTION);
    return wc_AesCbcEncrypt(&three, to, from, size);  // expect: c.wolfssl.aes-crypt iv=literal
}
