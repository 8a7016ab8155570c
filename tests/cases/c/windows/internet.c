/* Which protocols are allowed, what is ignored in certificates, and the user's own keys. */
#include <windows.h>
#include <wincrypt.h>
#include <winhttp.h>
#include <wininet.h>

void requests(HINTERNET session, HINTERNET connection)
{
    DWORD old = WINHTTP_FLAG_SECURE_PROTOCOL_SSL3 | WINHTTP_FLAG_SECURE_PROTOCOL_TLS1_2, current = WINHTTP_FLAG_SECURE_PROTOCOL_TLS1_2;
    WinHttpSetOption(session, WINHTTP_OPTION_SECURE_PROTOCOLS, &old, sizeof old);         /* expect: c.windows.http-protocols protocol=SSL version=3.0; finding: VT-0710 */
    WinHttpSetOption(session, WINHTTP_OPTION_SECURE_PROTOCOLS, &current, sizeof current); /* expect: c.windows.http-protocols protocol=TLS version=1.2; no-finding: VT-0711 */
    HttpOpenRequestA(connection, "GET", "/", NULL, NULL, NULL, INTERNET_FLAG_SECURE | INTERNET_FLAG_IGNORE_CERT_CN_INVALID, 0); /* expect: c.windows.open-request hostname_check=disabled; finding: VT-0702 */
    HttpOpenRequestA(connection, "GET", "/", NULL, NULL, NULL, INTERNET_FLAG_SECURE, 0);  /* expect-none */
    InternetOpenUrlA(session, "https://a.example/", NULL, 0, INTERNET_FLAG_IGNORE_CERT_DATE_INVALID, 0); /* expect: c.windows.open-url certificate_check=custom; finding: VT-0703 */
    InternetOpenUrlA(session, "https://a.example/", NULL, 0, INTERNET_FLAG_RELOAD, 0);    /* expect-none */
}

void own_keys(HCRYPTPROV prov, BYTE *data, DWORD *n)
{
    HCRYPTKEY key = 0;
    CryptGetUserKey(prov, AT_KEYEXCHANGE, &key);     /* expect: c.windows.capi-user-key algorithm=RSA */
    CryptEncrypt(key, 0, TRUE, 0, data, n, 256);     /* finding: VT-0112 */
}

void own_keys_well(HCRYPTPROV prov, BYTE *data, DWORD *n)
{
    HCRYPTKEY key = 0;
    CryptGetUserKey(prov, AT_KEYEXCHANGE, &key);
    CryptEncrypt(key, 0, TRUE, CRYPT_OAEP, data, n, 256); /* no-finding: VT-0112 */
}
