/* Wide texts, and copies that are told how much room there is. */
#include <windows.h>
#include <wincrypt.h>
#include <wchar.h>

void wide(HCRYPTPROV prov, HCRYPTHASH other, HCRYPTKEY *key)
{
    wchar_t text[32];
    HCRYPTHASH hash;
    CryptCreateHash(prov, CALG_SHA_256, 0, 0, &hash); /* expect: c.windows.capi-create-hash algorithm=SHA-256 */
    wcscpy(text, L"orange-marmalade");
    CryptHashData(hash, (BYTE *)text, (DWORD)(wcslen(text) * sizeof(wchar_t)), 0);
    CryptDeriveKey(prov, CALG_AES_256, hash, 0, key); /* expect: c.windows.capi-derive-fixed-key key=literal */
    CryptDeriveKey(prov, CALG_RC5, other, 0, key);    /* expect: c.windows.capi-derive-key algorithm=RC5 */
}

void bounded(HCRYPTPROV prov, HCRYPTKEY *key, const char *given)
{
    char text[32], own[32];
    HCRYPTHASH hash, second;
    CryptCreateHash(prov, CALG_SHA_256, 0, 0, &hash);
    CryptCreateHash(prov, CALG_SHA_256, 0, 0, &second);
    strcpy_s(text, sizeof text, "orange-");
    strcat_s(text, sizeof text, "marmalade");
    CryptHashData(hash, (BYTE *)text, (DWORD)strlen(text), 0);
    CryptDeriveKey(prov, CALG_AES_256, hash, 0, key);   /* expect: c.windows.capi-derive-fixed-key key=literal */
    strcpy_s(own, sizeof own, given);
    CryptHashData(second, (BYTE *)own, (DWORD)strlen(own), 0);
    CryptDeriveKey(prov, CALG_AES_256, second, 0, key); /* expect-none: c.windows.capi-derive-fixed-key; expect: c.windows.capi-derive-key key=derived */
}
