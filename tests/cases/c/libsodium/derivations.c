#include <sodium.h>

int crypto_core_apples(unsigned char *core);

int boxes(unsigned char *ct, unsigned char *pk, const unsigned char *key, unsigned long long n)
{
    unsigned char nonce[16] = {0}, sub[32], tag[16], digest[32], shared[32], sk[32];
    crypto_generichash_state state;

    randombytes_buf(nonce, sizeof nonce);
    crypto_core_hchacha20(sub, nonce, key, NULL); // expect: c.libsodium.core-derive algorithm=HChaCha20 function=keyderive
    crypto_onetimeauth(tag, ct, n, sub); // expect: c.libsodium.onetimeauth algorithm=Poly1305 key=derived
    crypto_generichash_init(&state, NULL, 0, sizeof digest); // expect: c.libsodium.generichash-init algorithm=BLAKE2b-256
    crypto_generichash_update(&state, ct, n); // expect-none
    crypto_generichash_final(&state, digest, sizeof digest); // expect-none; expect-applied: c.libsodium.generichash-final
    crypto_core_salsa20(ct, nonce, digest, NULL); // expect: c.libsodium.core-salsa algorithm=Salsa20 key=derived
    crypto_kem_keypair(pk, sk); // expect: c.libsodium.kem algorithm=X-Wing function=keygen
    crypto_core_apples(ct); // expect-none
    return crypto_kem_enc(ct, shared, pk); // expect: c.libsodium.kem algorithm=X-Wing function=encapsulate
}
