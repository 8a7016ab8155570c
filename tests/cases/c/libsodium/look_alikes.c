/* Functions and types of our own that are called like those of the library. */
static int crypto_aead_aes256gcm_encrypt(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int crypto_aead_aes256gcm_encrypt_detached(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9) { return a0; }
static int crypto_aead_aes256gcm_decrypt_detached(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int crypto_aead_aes256gcm_beforenm(int a0, int a1) { return a0; }
static int crypto_aead_aes256gcm_encrypt_afternm(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int crypto_aead_aes256gcm_encrypt_detached_afternm(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9) { return a0; }
static int crypto_secretbox_xsalsa20poly1305_open(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_secretbox_xsalsa20poly1305_open_detached(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int crypto_secretstream_xchacha20poly1305_init_push(int a0, int a1, int a2) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_keypair(int a0, int a1) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_seed_keypair(int a0, int a1, int a2) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_open(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_open_detached(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_beforenm(int a0, int a1, int a2) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_open_afternm(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_open_detached_afternm(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int crypto_box_curve25519xsalsa20poly1305_seal(void) { return 0; }
static int crypto_box_curve25519xsalsa20poly1305_seal_open(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_kx_keypair(int a0, int a1) { return a0; }
static int crypto_kx_seed_keypair(int a0, int a1, int a2) { return a0; }
static int crypto_kx_client_session_keys(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_scalarmult(int a0, int a1) { return a0; }
static int crypto_scalarmult_base(int a0, int a1) { return a0; }
static int crypto_scalarmult_ed25519(int a0, int a1) { return a0; }
static int crypto_sign_keypair(int a0, int a1) { return a0; }
static int crypto_sign_seed_keypair(int a0, int a1, int a2) { return a0; }
static int crypto_sign_ed25519(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_sign_ed25519_open(void) { return 0; }
static int crypto_sign_init(int a0) { return a0; }
static int crypto_sign_final_create(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_sign_final_verify(int a0) { return a0; }
static int crypto_hash_sha256(void) { return 0; }
static int crypto_hash_sha256_init(int a0) { return a0; }
static int crypto_generichash(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_generichash_final(int a0, int a1) { return a0; }
static int crypto_core_hchacha20(int a0, int a1, int a2) { return a0; }
static int crypto_core_salsa20(int a0, int a1, int a2) { return a0; }
static int crypto_kem_keypair(void) { return 0; }
static int crypto_generichash_init(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_shorthash(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_auth_hmacsha256(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_auth_hmacsha256_init(int a0, int a1) { return a0; }
static int crypto_onetimeauth(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_onetimeauth_init(int a0, int a1) { return a0; }
static int crypto_stream_chacha20(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_stream_chacha20_xor(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_stream_chacha20_xor_ic(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int crypto_pwhash(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7) { return a0; }
static int crypto_pwhash_alg_default(void) { return 0; }
static int crypto_pwhash_argon2i(int a0, int a1, int a2, int a3, int a4, int a5, int a6) { return a0; }
static int crypto_pwhash_argon2id_str(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_pwhash_str_alg(int a0, int a1, int a2, int a3, int a4, int a5) { return a0; }
static int crypto_pwhash_argon2id_str_verify(int a0, int a1) { return a0; }
static int crypto_pwhash_scryptsalsa208sha256(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_pwhash_scryptsalsa208sha256_str(int a0, int a1) { return a0; }
static int crypto_pwhash_scryptsalsa208sha256_ll(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8) { return a0; }
static int crypto_kdf_derive_from_key(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_kdf_hkdf_sha256_extract(int a0, int a1, int a2, int a3) { return a0; }
static int crypto_kdf_hkdf_sha256_expand(int a0, int a1, int a2, int a3, int a4) { return a0; }
static int crypto_aead_aes256gcm_keygen(int a0) { return a0; }
static int randombytes_buf(int a0) { return a0; }
static int randombytes_uniform(void) { return 0; }
static int randombytes_buf_deterministic(int a0, int a1, int a2) { return a0; }
static int crypto_core_ed25519_random(int a0) { return a0; }

void all(void *a)
{
  crypto_aead_aes256gcm_encrypt(a, a, a, a, a, a, a, a, a);  /* expect-none: c.libsodium.aead */
  crypto_aead_aes256gcm_encrypt_detached(a, a, a, a, a, a, a, a, a, a);  /* expect-none: c.libsodium.aead-encrypt-detached */
  crypto_aead_aes256gcm_decrypt_detached(a, a, a, a, a, a, a, a, a);  /* expect-none: c.libsodium.aead-decrypt-detached */
  crypto_aead_aes256gcm_beforenm(a, a);  /* expect-none: c.libsodium.aead-beforenm */
  crypto_aead_aes256gcm_encrypt_afternm(a, a, a, a, a, a, a, a, a);  /* expect-none: c.libsodium.aead-afternm */
  crypto_aead_aes256gcm_encrypt_detached_afternm(a, a, a, a, a, a, a, a, a, a);  /* expect-none: c.libsodium.aead-afternm-encrypt-detached */
  crypto_secretbox_xsalsa20poly1305_open(a, a, a, a, a);  /* expect-none: c.libsodium.secretbox */
  crypto_secretbox_xsalsa20poly1305_open_detached(a, a, a, a, a, a);  /* expect-none: c.libsodium.secretbox-detached */
  crypto_secretstream_xchacha20poly1305_init_push(a, a, a);  /* expect-none: c.libsodium.secretstream-init */
  crypto_box_curve25519xsalsa20poly1305_keypair(a, a);  /* expect-none: c.libsodium.box-keypair */
  crypto_box_curve25519xsalsa20poly1305_seed_keypair(a, a, a);  /* expect-none: c.libsodium.box-seed-keypair */
  crypto_box_curve25519xsalsa20poly1305_open(a, a, a, a, a, a);  /* expect-none: c.libsodium.box */
  crypto_box_curve25519xsalsa20poly1305_open_detached(a, a, a, a, a, a, a);  /* expect-none: c.libsodium.box-detached */
  crypto_box_curve25519xsalsa20poly1305_beforenm(a, a, a);  /* expect-none: c.libsodium.box-beforenm */
  crypto_box_curve25519xsalsa20poly1305_open_afternm(a, a, a, a, a);  /* expect-none: c.libsodium.box-afternm */
  crypto_box_curve25519xsalsa20poly1305_open_detached_afternm(a, a, a, a, a, a);  /* expect-none: c.libsodium.box-detached-afternm */
  crypto_box_curve25519xsalsa20poly1305_seal();  /* expect-none: c.libsodium.box-seal */
  crypto_box_curve25519xsalsa20poly1305_seal_open(a, a, a, a, a);  /* expect-none: c.libsodium.box-seal-open */
  crypto_kx_keypair(a, a);  /* expect-none: c.libsodium.kx-keypair */
  crypto_kx_seed_keypair(a, a, a);  /* expect-none: c.libsodium.kx-seed-keypair */
  crypto_kx_client_session_keys(a, a, a, a);  /* expect-none: c.libsodium.kx-session-keys */
  crypto_scalarmult(a, a);  /* expect-none: c.libsodium.scalarmult */
  crypto_scalarmult_base(a, a);  /* expect-none: c.libsodium.scalarmult-base */
  crypto_scalarmult_ed25519(a, a);  /* expect-none: c.libsodium.scalarmult-group */
  crypto_sign_keypair(a, a);  /* expect-none: c.libsodium.sign-keypair */
  crypto_sign_seed_keypair(a, a, a);  /* expect-none: c.libsodium.sign-seed-keypair */
  crypto_sign_ed25519(a, a, a, a, a);  /* expect-none: c.libsodium.sign */
  crypto_sign_ed25519_open();  /* expect-none: c.libsodium.sign-verify */
  crypto_sign_init(a);  /* expect-none: c.libsodium.sign-init */
  crypto_sign_final_create(a, a, a, a);  /* expect-none: c.libsodium.sign-final-create */
  crypto_sign_final_verify(a);  /* expect-none: c.libsodium.sign-final-verify */
  crypto_hash_sha256();  /* expect-none: c.libsodium.hash */
  crypto_hash_sha256_init(a);  /* expect-none: c.libsodium.hash-init */
  crypto_generichash(a, a, a, a, a);  /* expect-none: c.libsodium.generichash */
  crypto_generichash_final(a, a);  /* expect-none: c.libsodium.generichash-final */
  crypto_core_hchacha20(a, a, a);  /* expect-none: c.libsodium.core-derive */
  crypto_core_salsa20(a, a, a);  /* expect-none: c.libsodium.core-salsa */
  crypto_kem_keypair();  /* expect-none: c.libsodium.kem */
  crypto_generichash_init(a, a, a, a);  /* expect-none: c.libsodium.generichash-init */
  crypto_shorthash(a, a, a, a);  /* expect-none: c.libsodium.shorthash */
  crypto_auth_hmacsha256(a, a, a, a);  /* expect-none: c.libsodium.auth */
  crypto_auth_hmacsha256_init(a, a);  /* expect-none: c.libsodium.auth-init */
  crypto_onetimeauth(a, a, a, a);  /* expect-none: c.libsodium.onetimeauth */
  crypto_onetimeauth_init(a, a);  /* expect-none: c.libsodium.onetimeauth-init */
  crypto_stream_chacha20(a, a, a, a);  /* expect-none: c.libsodium.stream */
  crypto_stream_chacha20_xor(a, a, a, a, a);  /* expect-none: c.libsodium.stream-xor */
  crypto_stream_chacha20_xor_ic(a, a, a, a, a, a);  /* expect-none: c.libsodium.stream-xor-ic */
  crypto_pwhash(a, a, a, a, a, a, a, a);  /* expect-none: c.libsodium.pwhash */
  crypto_pwhash_alg_default();  /* expect-none: c.libsodium.pwhash-constant */
  crypto_pwhash_argon2i(a, a, a, a, a, a, a);  /* expect-none: c.libsodium.pwhash-named */
  crypto_pwhash_argon2id_str(a, a, a, a, a);  /* expect-none: c.libsodium.pwhash-str */
  crypto_pwhash_str_alg(a, a, a, a, a, a);  /* expect-none: c.libsodium.pwhash-str-alg */
  crypto_pwhash_argon2id_str_verify(a, a);  /* expect-none: c.libsodium.pwhash-str-verify */
  crypto_pwhash_scryptsalsa208sha256(a, a, a, a, a);  /* expect-none: c.libsodium.pwhash-scrypt */
  crypto_pwhash_scryptsalsa208sha256_str(a, a);  /* expect-none: c.libsodium.pwhash-scrypt-str */
  crypto_pwhash_scryptsalsa208sha256_ll(a, a, a, a, a, a, a, a, a);  /* expect-none: c.libsodium.pwhash-scrypt-ll */
  crypto_kdf_derive_from_key(a, a, a, a, a);  /* expect-none: c.libsodium.kdf-derive */
  crypto_kdf_hkdf_sha256_extract(a, a, a, a);  /* expect-none: c.libsodium.hkdf-extract */
  crypto_kdf_hkdf_sha256_expand(a, a, a, a, a);  /* expect-none: c.libsodium.hkdf-expand */
  crypto_aead_aes256gcm_keygen(a);  /* expect-none: c.libsodium.keygen */
  randombytes_buf(a);  /* expect-none: c.libsodium.randombytes-buf */
  randombytes_uniform();  /* expect-none: c.libsodium.randombytes-number */
  randombytes_buf_deterministic(a, a, a);  /* expect-none: c.libsodium.randombytes-deterministic */
  crypto_core_ed25519_random(a);  /* expect-none: c.libsodium.random-point */
}
