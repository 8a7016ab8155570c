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

#include <algorithm>
#include <any>
#include <mutex>
#include <vector>

static int shared_bits = 1024;
static std::once_flag once;

void last_one(RSA *rsa, BIGNUM *e) {
    const std::vector<int> sizes{3072};
    int bits = 512;
    std::for_each(sizes.begin(), sizes.end(), [&](int size) { bits = size; });
    RSA_generate_key_ex(rsa, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=3072
}
void last_of_range(RSA *rsa, BIGNUM *e) {
    const std::vector<int> sizes{4096};
    int bits = 512;
    std::ranges::for_each(sizes, [&](int size) { bits = size; });
    RSA_generate_key_ex(rsa, bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=4096
}
void set_once(RSA *rsa, BIGNUM *e) {
    std::call_once(once, [] { shared_bits = 8192; });
    RSA_generate_key_ex(rsa, shared_bits, e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=8192
}
void any_number(RSA *rsa, BIGNUM *e) {
    std::any held = 1024;
    held = 2304;
    RSA_generate_key_ex(rsa, std::any_cast<int>(held), e, nullptr);  // expect: c.openssl.rsa-generate-key-ex key_bits=2304
}
