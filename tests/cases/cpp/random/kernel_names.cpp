// The kernel's names in a program of C++ are the program's own.
#include <cstdint>
#include <openssl/rand.h>

#include "numbers.h"

std::uint32_t identifier()
{
    return get_random_u32(); // expect-none: c.linux.get-random-number
}

void fill(unsigned char *key)
{
    get_random_bytes(key, 16); // expect-none
    RAND_bytes(key, 16);       // expect: c.openssl.rand-bytes generator=secure
}
