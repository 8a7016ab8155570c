#include <charconv>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <optional>
#include <string>

void by_letter(RSA *rsa, BIGNUM *e) {
    std::string sizes = "LMS";
    int bits = 0;
    switch (sizes.at(1)) {
    case 'S': bits = 1024; break;
    case 'M': bits = 2048; break;
    default: bits = 4096; break;
    }
    RSA_generate_key_ex(rsa, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2048
}
void from_chars(RSA *rsa, BIGNUM *e) {
    const std::string text = "3072";
    int bits = 1024;
    std::from_chars(text.data(), text.data() + text.size(), bits);
    RSA_generate_key_ex(rsa, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
const EVP_CIPHER *anew() {
    std::optional<std::string> name = "des-cbc";
    name.emplace("aes-256-gcm");
    return EVP_get_cipherbyname(name->c_str());  // expect: c.openssl.evp-get-cipherbyname algorithm=AES mode=GCM
}
