#include <openssl/evp.h>
#include <openssl/rsa.h>

struct Small {
    static int bits() { return 1024; }
};
struct Large {
    static int bits() { return 4096; }
};

// What a class's template parameter is goes with the object.
template <typename Size>
class Maker {
public:
    explicit Maker(BIGNUM *e) : e_(e) {}
    void make(RSA *rsa) {
        RSA_generate_key_ex(rsa, Size::bits(), e_, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
    }

private:
    BIGNUM *e_;
};
void make_large(RSA *rsa, BIGNUM *e) {
    Maker<Large> maker(e);
    maker.make(rsa);
}

// A template that is another class for some arguments.
template <typename Kind>
struct Traits {
    static constexpr const char *name = "des-cbc";
};
template <>
struct Traits<Large> {
    static constexpr const char *name = "aes-256-gcm";
};
const EVP_CIPHER *of_large() {
    return EVP_get_cipherbyname(Traits<Large>::name);  // expect: c.openssl.evp-get-cipherbyname algorithm=AES mode=GCM
}
const EVP_CIPHER *of_small() {
    return EVP_get_cipherbyname(Traits<Small>::name);  // expect: c.openssl.evp-get-cipherbyname algorithm=DES mode=CBC
}
