#include <crypto/aes.h>
#include <crypto/arc4.h>
#include <crypto/blake2s.h>
#include <crypto/chacha20poly1305.h>
#include <crypto/curve25519.h>
#include <crypto/sha2.h>
#include <linux/siphash.h>

static siphash_key_t table_key;

void ciphers(struct state *s, const u8 *in, u8 *out, const u8 *key, u64 counter)
{
	struct crypto_aes_ctx aes;
	struct aesgcm_ctx gcm;
	struct arc4_ctx rc4;
	struct des_ctx des;
	struct des3_ede_ctx des3;
	struct sm4_ctx sm4;
	u32 chacha[16];
	u8 nonce[12] = { 0 };

	/* expect: c.linux.aes-expandkey algorithm=AES key_bits=128 */
	aes_expandkey(&aes, key, AES_KEYSIZE_128);
	/* expect: c.linux.aesgcm-expandkey algorithm=AES key_bits=256 mode=GCM tag_bits=128 */
	aesgcm_expandkey(&gcm, key, 32, 16);
	/* expect: c.linux.arc4-setkey algorithm=RC4 key_bits=128 */
	arc4_setkey(&rc4, key, 16);
	/* expect: c.linux.des-expand-key algorithm=DES */
	des_expand_key(&des, key, 8);
	/* expect: c.linux.des-expand-key algorithm=3DES key_bits=168 */
	des3_ede_expand_key(&des3, key, 24);
	/* expect: c.linux.sm4-expandkey algorithm=SM4 */
	sm4_expandkey(&sm4, key, 16);
	/* expect: c.linux.chacha-init algorithm=ChaCha20 nonce=zero */
	chacha_init(chacha, s->words, nonce);
	/* expect: c.linux.chacha20-crypt algorithm=ChaCha20 */
	chacha20_crypt(chacha, out, in, 64);
	/* expect: c.linux.chacha20poly1305 algorithm=ChaCha20-Poly1305 function=encrypt */
	chacha20poly1305_encrypt(out, in, 64, NULL, 0, counter, key);
	/* expect: c.linux.xchacha20poly1305 algorithm=XChaCha20-Poly1305 function=decrypt nonce=? */
	xchacha20poly1305_decrypt(out, in, 80, NULL, 0, s->nonce, key);
	/* expect: c.linux.chacha20poly1305-sg algorithm=ChaCha20-Poly1305 function=encrypt */
	chacha20poly1305_encrypt_sg_inplace(s->sg, 64, NULL, 0, counter, key);
	/* expect: c.linux.chacha20poly1305-sg nonce=? */
	chacha20poly1305_encrypt_sg_inplace(s->sg, 64, NULL, 0, 0, key);
}

void digests(struct state *s, const u8 *in, u8 *out, const u8 *key)
{
	struct poly1305_desc_ctx poly;
	struct blake2s_state blake;
	struct hmac_sha256_key prepared;

	/* expect: c.linux.poly1305-init algorithm=Poly1305 */
	poly1305_init(&poly, key);
	/* expect: c.linux.hash-oneshot algorithm=SHA-256 function=digest */
	sha256(in, 64, out);
	/* expect: c.linux.hmac-usingrawkey algorithm=HMAC digest=SHA-256 function=tag */
	hmac_sha256_usingrawkey(key, 32, in, 64, out);
	/* expect: c.linux.hmac-preparekey algorithm=HMAC digest=SHA-256 function=tag */
	hmac_sha256_preparekey(&prepared, key, 32);
	/* expect: c.linux.blake2s algorithm=BLAKE2s-256 function=digest */
	blake2s(out, in, NULL, 32, 64, 0);
	/* expect: c.linux.blake2s-init algorithm=BLAKE2s-256 */
	blake2s_init(&blake, 32);
	/* expect: c.linux.michael-mic algorithm=Michael function=tag */
	michael_mic(key, s->hdr, in, 64, out);
}

u64 hashes(const void *data, u32 a, u32 b)
{
	/* expect: c.linux.siphash algorithm=SipHash */
	/* expect: c.linux.siphash-1 algorithm=SipHash */
	/* expect: c.linux.siphash-2 algorithm=SipHash */
	return siphash(data, 16, &table_key) + siphash_1u64(a, &table_key) + siphash_2u64(a, b, &table_key);
}

u32 more_hashes(u32 a, u32 b)
{
	/* expect: c.linux.siphash-3 algorithm=SipHash */
	u64 three = siphash_3u64(a, b, a, &table_key);
	/* expect: c.linux.siphash-4 algorithm=SipHash */
	u64 four = siphash_4u64(a, b, a, b, &table_key);

	return three + four;
}

void agreement(u8 *shared, const u8 *peer)
{
	u8 secret[32], public[32];

	/* expect: c.linux.curve25519-generate-secret algorithm=X25519 function=keygen */
	curve25519_generate_secret(secret);
	/* expect: c.linux.curve25519-generate-public algorithm=X25519 function=keygen private_key=secure-random */
	curve25519_generate_public(public, secret);
	/* expect: c.linux.curve25519 algorithm=X25519 function=keyderive private_key=secure-random */
	curve25519(shared, secret, peer);
	/* expect: c.linux.crypto-ecdh-shared-secret algorithm=ECDH function=keyderive */
	crypto_ecdh_shared_secret(4, 4, NULL, NULL, NULL);
}

void random_numbers(struct rnd_state *state, u8 *buf)
{
	/* expect: c.linux.get-random-number generator=secure */
	u32 id = get_random_u32();
	/* expect: c.linux.prandom generator=predictable */
	u32 jitter = prandom_u32_state(state);
	/* expect: c.linux.prandom-of-version */
	u32 choice = prandom_u32_max(6);

	/* expect: c.linux.prandom-of-version */
	prandom_bytes(buf, 16);
	/* expect: c.linux.prandom-bytes-state generator=predictable */
	prandom_bytes_state(state, buf, 16);
	use(id, jitter, choice);
}

/* an own function of that name, and one with other arguments */
static int curve25519_own(u8 *a, u8 *b) { return a == b; }
static void local(u8 *a, struct x *x)
{
	/* expect-none */
	curve25519_own(a, a);
	/* expect-none */
	x->siphash = a;
	/* expect-none */
	sha256(a);
}

/* The first block of the key stream is the key: what was zero is no longer. */
void one_time_key(u32 *chacha, struct poly1305_desc_ctx *poly)
{
	u8 block[32] = { 0 };
	u8 untouched[32] = { 0 };

	chacha20_crypt(chacha, block, block, sizeof(block)); /* expect: c.linux.chacha20-crypt algorithm=ChaCha20 */
	poly1305_init(poly, block); /* expect: c.linux.poly1305-init key=? */
	poly1305_init(poly, untouched); /* expect: c.linux.poly1305-init key=zero */
}
