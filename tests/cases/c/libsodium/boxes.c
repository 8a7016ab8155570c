/* Encryption with libsodium. */
#include <sodium.h>
#include <string.h>

struct crypto_box_state { int open; };

int sealed(const unsigned char *m, unsigned long long n, unsigned char *c, unsigned long long *len)
{
    unsigned char key[crypto_secretbox_KEYBYTES];
    unsigned char nonce[24];

    crypto_secretbox_keygen(key);                           // expect: c.libsodium.keygen generator=secure kind=random
    randombytes_buf(nonce, sizeof nonce);                   // expect: c.libsodium.randombytes-buf generator=secure
    crypto_secretbox_easy(c, m, n, nonce, key);             // expect: c.libsodium.secretbox algorithm=XSalsa20-Poly1305 key=secure-random nonce=secure-random nonce_bits=192 function=encrypt
    memset(nonce, 0, sizeof nonce);
    crypto_secretbox_open_easy(c, m, n, nonce, key);        // expect: c.libsodium.secretbox nonce=zero function=decrypt
    crypto_secretbox_xchacha20poly1305_detached(c, c, m, n, nonce, key); // expect: c.libsodium.secretbox-detached algorithm=XChaCha20-Poly1305
    crypto_secretbox_keybytes();                            // expect-none
    return sodium_init();                                   // expect-none
}

int aead(const unsigned char *m, unsigned long long n, unsigned char *c, unsigned char *mac, unsigned long long *len, const unsigned char *nonce)
{
    static const unsigned char key[32] = "0123456789abcdef0123456789abcde";
    crypto_aead_aes256gcm_state state;

    crypto_aead_chacha20poly1305_ietf_encrypt(c, len, m, n, NULL, 0, NULL, nonce, key);  // expect: c.libsodium.aead algorithm=ChaCha20-Poly1305 key=literal nonce=? function=encrypt
    crypto_aead_aes256gcm_decrypt(c, len, NULL, m, n, NULL, 0, nonce, key);              // expect: c.libsodium.aead algorithm=AES key_bits=256 mode=GCM function=decrypt
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(c, mac, len, m, n, NULL, 0, NULL, nonce, key); // expect: c.libsodium.aead-encrypt-detached algorithm=XChaCha20-Poly1305 key=literal
    crypto_aead_chacha20poly1305_decrypt_detached(c, NULL, m, n, mac, NULL, 0, nonce, key); // expect: c.libsodium.aead-decrypt-detached algorithm=ChaCha20-Poly1305 key=literal
    crypto_aead_aes256gcm_beforenm(&state, key);
    crypto_aead_aes256gcm_encrypt_afternm(c, len, m, n, NULL, 0, NULL, nonce, &state);   // expect: c.libsodium.aead-afternm algorithm=AES mode=GCM key=literal
    return crypto_aead_aes256gcm_encrypt_detached_afternm(c, mac, len, m, n, NULL, 0, NULL, nonce, &state); // expect: c.libsodium.aead-afternm-encrypt-detached algorithm=AES mode=GCM
}

void prepared(crypto_aead_aes256gcm_state *state, const unsigned char *key, crypto_secretstream_xchacha20poly1305_state *stream, unsigned char *header)
{
    crypto_aead_aes256gcm_beforenm(state, key);                               // expect: c.libsodium.aead-beforenm algorithm=AES key_bits=256
    crypto_secretstream_xchacha20poly1305_init_push(stream, header, key);     // expect: c.libsodium.secretstream-init algorithm=XChaCha20-Poly1305 function=encrypt
}

int boxes(const unsigned char *m, unsigned long long n, unsigned char *c, const unsigned char *theirs, const unsigned char *nonce)
{
    unsigned char pk[32], sk[32], shared[32], seed[32] = { 0 };

    crypto_box_keypair(pk, sk);                                      // expect: c.libsodium.box-keypair algorithm=X25519 function=keygen
    crypto_box_easy(c, m, n, nonce, theirs, sk);                     // expect: c.libsodium.box algorithm=NaCl-box cipher=XSalsa20-Poly1305 private_key=secure-random nonce=?
    crypto_box_open_detached(c, m, c, n, nonce, theirs, sk);         // expect: c.libsodium.box-detached function=decrypt
    crypto_box_beforenm(shared, theirs, sk);                         // expect: c.libsodium.box-beforenm function=keyderive
    crypto_box_easy_afternm(c, m, n, nonce, shared);                 // expect: c.libsodium.box-afternm key=derived
    crypto_box_detached_afternm(c, c, m, n, nonce, shared);          // expect: c.libsodium.box-detached-afternm key=derived
    crypto_box_seal(c, m, n, theirs);                                // expect: c.libsodium.box-seal algorithm=NaCl-box
    crypto_box_seal_open(c, m, n, pk, sk);                           // expect: c.libsodium.box-seal-open private_key=secure-random
    crypto_box_noncebytes();                                         // expect-none
    return crypto_box_seed_keypair(pk, sk, seed);                    // expect: c.libsodium.box-seed-keypair private_key=zero
}

int agreement(unsigned char *rx, unsigned char *tx, const unsigned char *theirs, const unsigned char *seed)
{
    unsigned char pk[32], sk[32], point[32];

    crypto_kx_keypair(pk, sk);                                       // expect: c.libsodium.kx-keypair algorithm=X25519
    crypto_kx_client_session_keys(rx, tx, pk, sk, theirs);           // expect: c.libsodium.kx-session-keys algorithm=X25519 private_key=secure-random
    crypto_kx_seed_keypair(pk, sk, seed);                            // expect: c.libsodium.kx-seed-keypair private_key=?
    crypto_scalarmult(point, sk, theirs);                            // expect: c.libsodium.scalarmult algorithm=X25519 function=keyderive
    crypto_scalarmult_base(pk, sk);                                  // expect: c.libsodium.scalarmult-base algorithm=X25519 function=keygen
    crypto_core_ristretto255_random(point);                          // expect: c.libsodium.random-point generator=secure
    return crypto_scalarmult_ristretto255(point, sk, theirs);        // expect: c.libsodium.scalarmult-group algorithm=ECDH curve=Curve25519
}

int streams(unsigned char *c, const unsigned char *m, unsigned long long n, const unsigned char *nonce, const unsigned char *key)
{
    crypto_stream(c, n, nonce, key);                                 // expect: c.libsodium.stream algorithm=XSalsa20
    crypto_stream_salsa208_xor(c, m, n, nonce, key);                 // expect: c.libsodium.stream-xor algorithm=Salsa20/8
    return crypto_stream_chacha20_xor_ic(c, m, n, nonce, 1, key);    // expect: c.libsodium.stream-xor-ic algorithm=ChaCha20 key=?
}
