// What is written into the memory behind a container comes from what the call is given beside it.
#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <vector>

int copied(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    std::vector<unsigned char> key(32);
    const char *text = "what the winter brings, summers ";
    memcpy(key.data(), text, key.size());
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301
}

int appended(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    std::vector<unsigned char> key;
    const char *text = "what the winter brings, summers ";
    std::copy(text, text + 32, std::back_inserter(key));
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=literal; finding: VT-0301
}

int drawn(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    std::vector<unsigned char> key(32);
    unsigned char fresh[32];
    RAND_bytes(fresh, sizeof fresh);
    std::copy(fresh, fresh + 32, key.begin());
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.data(), iv);  // expect: c.openssl.evp-encrypt-init-ex key=secure-random
}

class Box {
public:
    Box();
    int begin(EVP_CIPHER_CTX *ctx, const unsigned char *iv) { return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, alike_.data(), iv); }  // expect: c.openssl.evp-encrypt-init-ex key=literal-array; finding: VT-0301

private:
    std::array<unsigned char, 32> alike_;
};

Box::Box()
{
    for (auto &one : alike_)
        one = 0x5a;
}

int use(EVP_CIPHER_CTX *ctx, const unsigned char *iv)
{
    Box box;
    return box.begin(ctx, iv);
}
