#include <nettle/aes.h>
#include <nettle/cbc.h>
#include <nettle/gcm.h>
#include <nettle/hmac.h>
#include <nettle/pbkdf2.h>

void block(struct yarrow256_ctx *rng, size_t n, const uint8_t *in, uint8_t *out) {
  struct aes128_ctx aes;
  struct aes256_ctx aes256;
  uint8_t key[16], iv[16], counter[16] = {0};

  /* expect: c.nettle.yarrow256-random algorithm=Yarrow generator=secure */
  yarrow256_random(rng, sizeof(key), key);
  /* expect: c.nettle.yarrow256-random algorithm=Yarrow generator=secure */
  yarrow256_random(rng, sizeof(iv), iv);
  aes128_set_encrypt_key(&aes, key);
  /* expect: c.nettle.mode-crypt algorithm=AES function=encrypt iv=secure-random key=secure-random key_bits=128 mode=CBC */
  cbc_encrypt(&aes, (nettle_cipher_func *)aes128_encrypt, 16, iv, n, out, in);
  /* expect: c.nettle.ctr-crypt algorithm=AES iv=zero key=secure-random key_bits=128 mode=CTR */
  ctr_crypt(&aes, (nettle_cipher_func *)aes128_encrypt, 16, counter, n, out, in);
  aes256_set_encrypt_key(&aes256, key);
  /* expect: c.nettle.cbc-aes algorithm=AES function=encrypt iv=secure-random key=secure-random key_bits=256 mode=CBC */
  cbc_aes256_encrypt(&aes256, iv, n, out, in);
}

void keys(struct state *s, const uint8_t *key) {
  /* expect: c.nettle.set-crypt-key algorithm=AES key_bits=192 */
  aes192_set_decrypt_key(&s->aes, key);
  /* expect: c.nettle.aes-set-key algorithm=AES key_bits=256 */
  aes_set_encrypt_key(&s->old, 32, key);
  /* expect: c.nettle.set-key algorithm=3DES key_bits=168 */
  des3_set_key(&s->des3, key);
  /* expect: c.nettle.set-key-of-length algorithm=RC4 key_bits=128 */
  arcfour_set_key(&s->rc4, 16, key);
  /* expect: c.nettle.xts-set-key algorithm=AES key_bits=128 mode=XTS */
  xts_aes128_set_encrypt_key(&s->xts, key);
}

void modes(const uint8_t *key, const uint8_t *in, uint8_t *out) {
  struct gcm_aes256_ctx gcm;
  struct ccm_aes128_ctx ccm;
  struct chacha_poly1305_ctx poly;

  /* expect: c.nettle.mode-set-key algorithm=AES key_bits=256 mode=GCM nonce=literal */
  gcm_aes256_set_key(&gcm, key);
  gcm_aes256_set_iv(&gcm, 12, "123456789012");  // expect-applied: c.nettle.mode-set-iv
  /* expect: c.nettle.mode-set-key algorithm=AES key_bits=128 mode=CCM */
  ccm_aes128_set_key(&ccm, key);
  ccm_aes128_encrypt_message(&ccm, 12, in, 0, NULL, 16, 32, out, in);  // expect-applied: c.nettle.encrypt-message
  /* expect: c.nettle.chacha-set-key algorithm=ChaCha20-Poly1305 */
  chacha_poly1305_set_key(&poly, key);
  chacha_poly1305_set_nonce(&poly, in);
}

void macs(struct state *s, const uint8_t *key) {
  /* expect: c.nettle.hmac-set-key algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=64 */
  hmac_sha256_set_key(&s->hmac, 8, "password");
  /* expect: c.nettle.hmac-set-key-generic algorithm=HMAC digest=SHA-1 function=tag */
  hmac_set_key(&s->outer, &s->inner, &s->state, &nettle_sha1, 16, key);
  /* expect: c.nettle.cmac-set-key algorithm=CMAC cipher=AES function=tag key_bits=128 */
  cmac_aes128_set_key(&s->cmac, key);
  /* expect: c.nettle.umac-set-key algorithm=UMAC function=tag tag_bits=96 */
  umac96_set_key(&s->umac, key);
  /* expect: c.nettle.poly1305-aes-set-key algorithm=Poly1305 cipher=AES function=tag */
  poly1305_aes_set_key(&s->poly, key);
}

void derivation(struct state *s, const uint8_t *salt, uint8_t *out) {
  /* expect: c.nettle.pbkdf2-hmac algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 output_bits=256 password=literal */
  pbkdf2_hmac_sha1(8, "password", 1000, 8, salt, 32, out);
  /* expect: c.nettle.pbkdf2 algorithm=PBKDF2 function=keyderive iterations=4096 */
  pbkdf2(&s->mac, s->update, s->digest, 20, 4096, 8, salt, 32, out);
  /* expect: c.nettle.hkdf-extract algorithm=HKDF function=keyderive */
  hkdf_extract(&s->mac, s->update, s->digest, 32, 16, salt, out);
  /* expect: c.nettle.hkdf-expand algorithm=HKDF function=keyderive */
  hkdf_expand(&s->mac, s->update, s->digest, 32, 0, NULL, 32, out);
  /* expect: c.nettle.bcrypt algorithm=bcrypt cost=5 password=literal */
  blowfish_bcrypt_hash(out, 8, "password", 2, "2b", 5, salt);
}

void public_keys(struct state *s, uint8_t *out) {
  uint8_t scalar[32];

  /* expect: c.nettle.rsa-generate-keypair algorithm=RSA function=keygen key_bits=1024 */
  rsa_generate_keypair(&s->pub, &s->key, s->rng, s->random, NULL, NULL, 1024, 0);
  /* expect: c.nettle.rsa-sign algorithm=RSA digest=SHA-1 function=sign padding=PKCS1v15 */
  rsa_sha1_sign(&s->key, &s->hash, s->sig);
  /* expect: c.nettle.rsa-verify algorithm=RSA digest=SHA-256 function=verify padding=PKCS1v15 */
  rsa_sha256_verify(&s->pub, &s->hash, s->sig);
  /* expect: c.nettle.rsa-pss algorithm=RSA digest=SHA-384 function=sign padding=PSS */
  rsa_pss_sha384_sign_digest(&s->pub, &s->key, s->rng, s->random, 48, s->salt, s->digest, s->sig);
  /* expect: c.nettle.dsa algorithm=DSA function=sign */
  dsa_sign(&s->params, s->x, s->rng, s->random, 20, s->digest, s->sig);
  /* expect: c.nettle.ecdsa algorithm=ECDSA function=sign */
  ecdsa_sign(&s->scalar, s->rng, s->random, 32, s->digest, s->sig);
  /* expect: c.nettle.ed25519 algorithm=Ed25519 */
  ed25519_sha512_sign(s->pub, s->key, 16, s->msg, out);
  /* expect: c.nettle.yarrow256-random algorithm=Yarrow generator=secure */
  yarrow256_random(s->rng, sizeof(scalar), scalar);
  /* expect: c.nettle.curve-mul algorithm=X25519 private_key=secure-random */
  curve25519_mul_g(out, scalar);
}

void generators(uint8_t *out, const uint8_t *entropy) {
  struct yarrow256_ctx yarrow;
  struct knuth_lfib_ctx lfib;

  /* expect: c.nettle.yarrow256-init algorithm=Yarrow generator=secure */
  yarrow256_init(&yarrow, 0, NULL);
  yarrow256_seed(&yarrow, 32, entropy);
  /* expect: c.nettle.knuth-lfib-init algorithm=additive-feedback generator=predictable seed=literal */
  knuth_lfib_init(&lfib, 17);
  /* expect: c.nettle.knuth-lfib-random algorithm=additive-feedback generator=predictable */
  knuth_lfib_random(&lfib, 16, out);
}

/* other names, other numbers of arguments */
void near(struct state *s) {
  /* expect-none */
  pbkdf2(s, 1);
  /* expect-none */
  own_hmac_sha256_set_key(s, 8, "password");
  /* expect-none */
  s->set_key("aes128_set_encrypt_key");
}

// Contexts that hold their IV.
void macros(struct CBC_CTX(struct aes128_ctx, AES_BLOCK_SIZE) *cbc, struct CTR_CTX(struct aes256_ctx, AES_BLOCK_SIZE) *ctr, size_t n, uint8_t *to, const uint8_t *from) {
  CBC_ENCRYPT(cbc, aes128_encrypt, n, to, from);  /* expect: c.nettle.mode-macro algorithm=AES key_bits=128 mode=CBC function=encrypt */
  CTR_CRYPT(ctr, aes256_encrypt, n, to, from);  /* expect: c.nettle.ctr-macro algorithm=AES key_bits=256 mode=CTR */
}
