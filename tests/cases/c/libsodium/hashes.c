/* Signatures, hashes, passwords and random numbers with libsodium. */
#include <sodium.h>

int signatures(unsigned char *sig, unsigned long long *len, const unsigned char *m, unsigned long long n, const unsigned char *seed)
{
    unsigned char pk[32], sk[64];
    crypto_sign_state state;

    crypto_sign_keypair(pk, sk);                                  // expect: c.libsodium.sign-keypair algorithm=Ed25519 function=keygen
    crypto_sign_detached(sig, len, m, n, sk);                     // expect: c.libsodium.sign algorithm=Ed25519 function=sign private_key=secure-random
    crypto_sign_verify_detached(sig, m, n, pk);                   // expect: c.libsodium.sign-verify algorithm=Ed25519 function=verify
    crypto_sign_init(&state);                                     // expect: c.libsodium.sign-init algorithm=Ed25519ph function=sign
    crypto_sign_update(&state, m, n);                             // expect-none
    crypto_sign_final_create(&state, sig, len, sk);  // expect-applied: c.libsodium.sign-final-create
    return crypto_sign_seed_keypair(pk, sk, seed);                // expect: c.libsodium.sign-seed-keypair private_key=?
}

int hashes(unsigned char *out, const unsigned char *m, unsigned long long n, const unsigned char *key)
{
    crypto_hash_sha256_state sha;
    crypto_generichash_state generic;
    crypto_auth_hmacsha512_state hmac;
    crypto_onetimeauth_state once;

    crypto_hash(out, m, n);                                       // expect: c.libsodium.hash algorithm=SHA-512
    crypto_hash_sha256_init(&sha);                                // expect: c.libsodium.hash-init algorithm=SHA-256
    crypto_generichash(out, 32, m, n, NULL, 0);                   // expect: c.libsodium.generichash algorithm=BLAKE2b-256 output_bits=256
    crypto_generichash_init(&generic, key, 32, crypto_generichash_BYTES_MAX); // expect: c.libsodium.generichash-init algorithm=BLAKE2b-512 key=?
    crypto_shorthash(out, m, n, key);                             // expect: c.libsodium.shorthash algorithm=SipHash function=tag
    crypto_auth(out, m, n, key);                                  // expect: c.libsodium.auth algorithm=HMAC digest=SHA-512 tag_bits=256
    crypto_auth_hmacsha512_init(&hmac, key, 32);                  // expect: c.libsodium.auth-init algorithm=HMAC digest=SHA-512
    crypto_onetimeauth(out, m, n, key);                           // expect: c.libsodium.onetimeauth algorithm=Poly1305
    crypto_onetimeauth_init(&once, key);                          // expect: c.libsodium.onetimeauth-init algorithm=Poly1305
    crypto_hash_sha256_update(&sha, m, n);                        // expect-none
    return crypto_verify_32(out, m);                              // expect-none
}

int passwords(unsigned char *key, char *str, const char *pass, unsigned long long n)
{
    unsigned char salt[16];

    randombytes_buf(salt, sizeof salt);                           // expect: c.libsodium.randombytes-buf generator=secure
    crypto_pwhash(key, 32, pass, n, salt, crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_DEFAULT); // expect: c.libsodium.pwhash algorithm=Argon2id iterations=2 memory_kib=65536 salt=secure-random output_bits=256 password=?
    crypto_pwhash(key, 32, pass, n, salt, crypto_pwhash_opslimit_moderate(), 8192, crypto_pwhash_alg_argon2i13()); // expect: c.libsodium.pwhash algorithm=Argon2i iterations=3 memory_kib=8; expect-applied: c.libsodium.pwhash-constant
    crypto_pwhash_argon2i(key, 32, pass, n, salt, 4, 33554432, crypto_pwhash_argon2i_ALG_ARGON2I13); // expect: c.libsodium.pwhash-named algorithm=Argon2i iterations=4 memory_kib=32768
    crypto_pwhash_str(str, pass, n, crypto_pwhash_OPSLIMIT_SENSITIVE, crypto_pwhash_MEMLIMIT_SENSITIVE); // expect: c.libsodium.pwhash-str algorithm=Argon2id iterations=4 memory_kib=1048576
    crypto_pwhash_str_alg(str, pass, n, 3, 1 << 28, crypto_pwhash_ALG_ARGON2I13); // expect: c.libsodium.pwhash-str-alg algorithm=Argon2i memory_kib=262144
    crypto_pwhash_str_verify(str, "letmein", 7);                  // expect: c.libsodium.pwhash-str-verify algorithm=Argon2 password=literal function=verify
    crypto_pwhash_scryptsalsa208sha256(key, 32, pass, n, salt, 32768, 16777216); // expect: c.libsodium.pwhash-scrypt algorithm=scrypt
    crypto_pwhash_scryptsalsa208sha256_str(str, pass, n, 32768, 16777216); // expect: c.libsodium.pwhash-scrypt-str algorithm=scrypt
    return crypto_pwhash_scryptsalsa208sha256_ll((const uint8_t *)pass, n, salt, 16, 16384, 8, 1, key, 32); // expect: c.libsodium.pwhash-scrypt-ll algorithm=scrypt cost=16384 block_size=8 parallelism=1
}

int derived(unsigned char *out, unsigned char *prk, const unsigned char *secret)
{
    unsigned char master[32], seed[32] = "a seed of thirty-two characters";

    crypto_kdf_keygen(master);                                    // expect: c.libsodium.keygen generator=secure
    crypto_kdf_derive_from_key(out, 32, 1, "context", master);    // expect: c.libsodium.kdf-derive key=secure-random output_bits=256
    crypto_kdf_hkdf_sha256_extract(prk, NULL, 0, secret, 32);     // expect: c.libsodium.hkdf-extract algorithm=HKDF digest=SHA-256
    crypto_kdf_hkdf_sha512_expand(out, 64, "context", 7, prk);    // expect: c.libsodium.hkdf-expand algorithm=HKDF digest=SHA-512 output_bits=512
    randombytes_buf_deterministic(out, 32, seed);                 // expect: c.libsodium.randombytes-deterministic seed=literal
    return randombytes_uniform(6);                                // expect: c.libsodium.randombytes-number generator=secure
}
