// The time of day, and what is filled by a function.
#include <algorithm>
#include <chrono>
#include <cstring>
#include <openssl/evp.h>
#include <random>
#include <string>

void of_time(EVP_CIPHER_CTX *c, const unsigned char *key)
{
    unsigned char iv[16] = {0};
    auto now = std::chrono::system_clock::now().time_since_epoch().count();  // expect-applied: cpp.random.clock; expect-applied: cpp.random.clock-since; expect-applied: cpp.random.clock-count
    std::memcpy(iv, &now, sizeof now);
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key, iv);  // expect: c.openssl.evp-encrypt-init-ex iv=time
}

std::string session()
{
    std::mt19937 engine{7};  // expect: cpp.random.engine purpose=token
    std::string token(16, 'x');
    std::generate(token.begin(), token.end(), [&] { return static_cast<char>('a' + engine() % 26); });
    return token;
}

std::string appended()
{
    std::mt19937 engine{7};  // expect: cpp.random.engine purpose=token
    std::string token;
    std::generate_n(std::back_inserter(token), 16, [&] { return static_cast<char>('a' + engine() % 26); });
    return token;
}

std::string colours()
{
    std::mt19937 engine{7};  // expect: cpp.random.engine purpose=sampling
    std::string pixels(16, 'x');
    std::generate(pixels.begin(), pixels.end(), [&] { return static_cast<char>(engine() % 26); });
    return pixels;
}

namespace own {
struct system_clock { static int now() { return 1; } };
struct duration { int count() { return 1; } int time_since_epoch() { return 2; } };
}
int look_alike(own::duration d)
{
    d.count();                       // expect-none: cpp.random.clock-count
    d.time_since_epoch();            // expect-none: cpp.random.clock-since
    return own::system_clock::now();  // expect-none: cpp.random.clock
}
