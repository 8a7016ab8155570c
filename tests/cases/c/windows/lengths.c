// How much of a buffer is read an argument says, or the cipher.
#include <windows.h>
#include <bcrypt.h>
#include <wincrypt.h>

NTSTATUS made(BCRYPT_ALG_HANDLE handle, BCRYPT_KEY_HANDLE *key) {
  static const UCHAR bytes[64] = {1, 2, 3};
  return BCryptGenerateSymmetricKey(BCRYPT_AES_CBC_ALG_HANDLE, key, NULL, 0, (PUCHAR)bytes, 16, 0);  // expect: c.windows.generate-symmetric-key algorithm=AES mode=CBC key=literal-array key_bits=128
}

NTSTATUS some(ULONG size, BCRYPT_KEY_HANDLE *key) {
  static const UCHAR bytes[32] = {1, 2, 3};
  return BCryptGenerateSymmetricKey(BCRYPT_AES_CBC_ALG_HANDLE, key, NULL, 0, (PUCHAR)bytes, size, 0);  // expect: c.windows.generate-symmetric-key algorithm=AES mode=CBC key=literal-array key_bits=absent-property
}

BOOL old(HCRYPTPROV provider, HCRYPTKEY *key) {
  static const BYTE start[64] = {1, 2, 3};
  CryptGenKey(provider, CALG_AES_256, 0, key);          // expect: c.windows.capi-gen-key algorithm=AES iv=literal-array iv_bits=absent-property
  return CryptSetKeyParam(*key, KP_IV, (BYTE *)start, 0);
}
