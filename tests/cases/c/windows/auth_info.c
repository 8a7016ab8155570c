#include <windows.h>
#include <bcrypt.h>

NTSTATUS written(BCRYPT_ALG_HANDLE alg, PUCHAR in, ULONG n, PUCHAR out, PUCHAR tag, PUCHAR key) {
  static BYTE fixed[12] = {9, 8, 7, 6, 5, 4, 3, 2, 1, 9, 8, 7};
  BCRYPT_KEY_HANDLE k;
  ULONG got;
  BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO info;
  BCryptGenerateSymmetricKey(alg, &k, NULL, 0, key, 32, 0);
  BCRYPT_INIT_AUTH_MODE_INFO(info);
  info.pbNonce = fixed;
  info.cbNonce = sizeof fixed;
  info.pbTag = tag;
  info.cbTag = 16;
  return BCryptEncrypt(k, in, n, &info, NULL, 0, out, n, &got, 0);  // expect-applied: c.windows.crypt; finding: VT-0311
}

NTSTATUS drawn(BCRYPT_ALG_HANDLE alg, PUCHAR in, ULONG n, PUCHAR out, PUCHAR tag, PUCHAR key, PUCHAR fresh) {
  BCRYPT_KEY_HANDLE k;
  ULONG got;
  BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO info;
  BCryptGenerateSymmetricKey(alg, &k, NULL, 0, key, 32, 0);
  BCryptGenRandom(NULL, fresh, 12, BCRYPT_USE_SYSTEM_PREFERRED_RNG);
  BCRYPT_INIT_AUTH_MODE_INFO(info);
  info.pbNonce = fresh;
  info.cbNonce = 12;
  info.pbTag = tag;
  info.cbTag = 16;
  return BCryptEncrypt(k, in, n, &info, NULL, 0, out, n, &got, 0);  // expect-applied: c.windows.crypt; no-finding: VT-0311
}
