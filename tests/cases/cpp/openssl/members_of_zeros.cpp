// Members that are arrays and initialised in braces, or with nothing, hold zeros until somebody writes into them.
#include <array>
#include <openssl/evp.h>
#include <openssl/rand.h>

class Still {
public:
    Still() : nonce_{} {}
    bool begin(EVP_CIPHER_CTX *ctx, const unsigned char *key)
    {
        return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, nonce_) == 1;  // expect: c.openssl.evp-encrypt-init-ex iv=zero iv_bits=96; finding: VT-0311
    }

private:
    unsigned char nonce_[12];
};

class Counted {
public:
    Counted() : count_() {}
    bool begin(EVP_CIPHER_CTX *ctx, const unsigned char *key)
    {
        for (int i = 11; i >= 0; --i)
            if (++count_[i] != 0)
                break;
        return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, count_) == 1;  // expect-none: c.openssl.evp-encrypt-init-ex iv=zero
    }

private:
    unsigned char count_[12];
};

class Drawn {
public:
    Drawn();
    bool begin(EVP_CIPHER_CTX *ctx, const unsigned char *key)
    {
        return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, drawn_) == 1;  // expect-none: c.openssl.evp-encrypt-init-ex iv=zero
    }
    void draw() { RAND_bytes(drawn_, sizeof drawn_); }

private:
    unsigned char drawn_[12];
};

Drawn::Drawn() : drawn_{} {}

class Box {
public:
    Box();
    bool begin(EVP_CIPHER_CTX *ctx, const unsigned char *key);

private:
    struct Inner;
    Inner *inner_;
};

struct Box::Inner {
    unsigned char vector[12];
    Inner() : vector{} {}
};

Box::Box() : inner_(new Inner) {}

bool Box::begin(EVP_CIPHER_CTX *ctx, const unsigned char *key)
{
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key, inner_->vector) == 1;  // expect: c.openssl.evp-encrypt-init-ex iv=zero; finding: VT-0311
}
