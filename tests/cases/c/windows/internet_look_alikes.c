/* The same names of the file's own: WinHttpSetOption HttpOpenRequest InternetOpenUrl CryptGenKey */
static int WinHttpSetOption(int a, int b, int c) { return a; }
static int HttpOpenRequestA(int a, int b, int c, int d, int e, int f, int g) { return a; }
static int InternetOpenUrlA(int a, int b, int c, int d, int e) { return a; }
static int CryptGetUserKey(int a, int b, int c) { return a; }
void own(void)
{
    WinHttpSetOption(1, WINHTTP_OPTION_SECURE_PROTOCOLS, WINHTTP_FLAG_SECURE_PROTOCOL_SSL3);  /* expect-none: c.windows.http-protocols */
    HttpOpenRequestA(1, 2, 3, 4, 5, 6, INTERNET_FLAG_IGNORE_CERT_CN_INVALID);                 /* expect-none: c.windows.open-request */
    InternetOpenUrlA(1, 2, 3, 4, INTERNET_FLAG_IGNORE_CERT_CN_INVALID);                       /* expect-none: c.windows.open-url */
    CryptGetUserKey(1, AT_KEYEXCHANGE, 2);                                                    /* expect-none: c.windows.capi-user-key */
}
