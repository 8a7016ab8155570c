#include <windows.h>
#include <wincrypt.h>
#include <winhttp.h>
#include <stdio.h>

void sizes(HCRYPTPROV prov, BYTE *data, DWORD *n) {
  HCRYPTKEY small = 0, large = 0, plain = 0;
  /* expect: c.windows.capi-gen-rsa-key algorithm=RSA key_bits=1024 padding=PKCS1v15; finding: VT-0501 */
  CryptGenKey(prov, AT_KEYEXCHANGE, 0x04000000, &small);
  CryptEncrypt(small, 0, TRUE, 0, data, n, 256); /* expect-applied: c.windows.capi-rsa-crypt; finding: VT-0112 */
  /* expect: c.windows.capi-gen-rsa-key algorithm=RSA key_bits=3072 padding=OAEP */
  CryptGenKey(prov, CALG_RSA_KEYX, 3072 << 16, &large);
  CryptEncrypt(large, 0, TRUE, CRYPT_OAEP, data, n, 512);
  /* expect: c.windows.capi-gen-key algorithm=AES key_bits=256 */
  CryptGenKey(prov, CALG_AES_256, 0, &plain); /* expect-none: c.windows.capi-gen-rsa-key */
  CryptEncrypt(plain, 0, TRUE, 0, data, n, 512); /* expect-none: c.windows.capi-rsa-crypt */
}

void derived(HCRYPTPROV prov) {
  HCRYPTHASH hash = 0, asked = 0;
  HCRYPTKEY key = 0, other = 0;
  char line[64] = "";
  CryptCreateHash(prov, CALG_SHA_256, 0, 0, &hash); /* expect: c.windows.capi-create-hash algorithm=SHA-256 input=literal */
  CryptHashData(hash, (BYTE *)"orange-marmalade", 16, 0); /* expect-applied: c.windows.capi-hash-data; finding: VT-0301 */
  CryptDeriveKey(prov, CALG_AES_256, hash, 0, &key); /* expect: c.windows.capi-derive-fixed-key algorithm=AES key=literal */
  if (fgets(line, sizeof line, stdin) == NULL) return;
  CryptCreateHash(prov, CALG_SHA_256, 0, 0, &asked); /* expect: c.windows.capi-create-hash algorithm=SHA-256 */
  CryptHashData(asked, (BYTE *)line, strlen(line), 0);
  CryptDeriveKey(prov, CALG_AES_256, asked, 0, &other); /* expect: c.windows.capi-derive-key key=derived; expect-none: c.windows.capi-derive-fixed-key; no-finding: VT-0301 */
}

void logons(const char *given, HANDLE *token) {
  LogonUserA("svc", "CORP", "Winter-2019!", 3, 0, token); /* expect: c.windows.logon material=password password=literal; finding: VT-0302 */
  LogonUserA("svc", "CORP", given, 3, 0, token);          /* expect: c.windows.logon material=password password=?; no-finding: VT-0302 */
}

void generators(BCRYPT_ALG_HANDLE *rng, BCRYPT_ALG_HANDLE *hash) {
  BCryptOpenAlgorithmProvider(rng, BCRYPT_RNG_DUAL_EC_ALGORITHM, NULL, 0); /* expect: c.windows.gen-random-dual-ec algorithm=Dual_EC_DRBG; finding: VT-0604 */
  BCryptOpenAlgorithmProvider(hash, BCRYPT_SHA256_ALGORITHM, NULL, 0);     /* expect-none: c.windows.gen-random-dual-ec */
}

void requests(HINTERNET request) {
  DWORD ignored = SECURITY_FLAG_IGNORE_UNKNOWN_CA;
  DWORD name = SECURITY_FLAG_IGNORE_CERT_CN_INVALID;
  DWORD more = WINHTTP_ENABLE_SSL_REVOCATION;
  WinHttpSetOption(request, WINHTTP_OPTION_SECURITY_FLAGS, &ignored, sizeof ignored); /* expect: c.windows.http-ignore-errors certificate_check=disabled; finding: VT-0701 */
  WinHttpSetOption(request, WINHTTP_OPTION_SECURITY_FLAGS, &name, sizeof name);       /* expect: c.windows.http-ignore-errors hostname_check=disabled; finding: VT-0702 */
  WinHttpSetOption(request, WINHTTP_OPTION_ENABLE_FEATURE, &more, sizeof more);       /* expect-none: c.windows.http-ignore-errors */
}
