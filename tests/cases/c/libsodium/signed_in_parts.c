// A signature of a message that comes in parts.
#include <sodium.h>

int check(const unsigned char *signature, const unsigned char *key, const unsigned char *part, unsigned long long size) {
    crypto_sign_state state;
    crypto_sign_init(&state);  // expect: c.libsodium.sign-init function=verify
    crypto_sign_update(&state, part, size);
    return crypto_sign_final_verify(&state, signature, key);  // expect-applied: c.libsodium.sign-final-verify
}
