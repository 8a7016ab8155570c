// Bytes that std::ranges fills.
#include <algorithm>
#include <array>
#include <openssl/evp.h>
#include <openssl/rand.h>

bool alike(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    std::array<unsigned char, 12> iv;
    std::ranges::fill(iv, 0x5a);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, iv.data()) == 1;  // expect: c.openssl.evp-encrypt-init-ex iv=literal-array; finding: VT-0311
}

bool anew(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    std::array<unsigned char, 12> iv;
    std::ranges::fill(iv, 0);
    RAND_bytes(iv.data(), 12);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, iv.data()) == 1;  // expect: c.openssl.evp-encrypt-init-ex iv=secure-random
}
