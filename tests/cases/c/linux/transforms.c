#include <crypto/aead.h>
#include <crypto/hash.h>
#include <crypto/skcipher.h>

static const u8 fixed_key[32] = { 1, 2, 3, 4 };

int open_disk(struct volume *v)
{
	/* expect: c.linux.crypto-alloc algorithm=AES mode=XTS */
	struct crypto_skcipher *tfm = crypto_alloc_skcipher("xts(aes)", 0, 0);

	if (IS_ERR(tfm))
		return PTR_ERR(tfm);
	return crypto_skcipher_setkey(tfm, v->key, v->key_size);
}

int open_packet(void)
{
	/* expect: c.linux.crypto-alloc algorithm=AES key=secure-random mode=GCM tag_bits=128 */
	struct crypto_aead *tfm = crypto_alloc_aead("rfc4106(gcm(aes))", 0, CRYPTO_ALG_ASYNC);
	u8 key[20];

	/* expect: c.linux.get-random-bytes generator=secure */
	get_random_bytes(key, sizeof(key));
	crypto_aead_setkey(tfm, key, sizeof(key));
	return crypto_aead_setauthsize(tfm, 16);  // expect-applied: c.linux.crypto-aead-setauthsize
}

int open_old(void)
{
	/* expect: c.linux.crypto-alloc algorithm=3DES key=literal-array key_bits=168 mode=CBC */
	struct crypto_blkcipher *tfm = crypto_alloc_blkcipher("cbc(des3_ede)", 0, CRYPTO_ALG_ASYNC);

	return crypto_blkcipher_setkey(tfm, fixed_key, 24);
}

int open_mac(bool strong)
{
	/* expect: c.linux.crypto-alloc-hash algorithm=HMAC digest=SHA-256 key=literal-array key_bits=256 */
	/* expect: c.linux.crypto-alloc-hash algorithm=HMAC digest=MD5 key=literal-array key_bits=256 */
	struct crypto_shash *tfm = crypto_alloc_shash(strong ? "hmac(sha256)" : "hmac(md5)", 0, 0);

	return crypto_shash_setkey(tfm, fixed_key, sizeof(fixed_key));
}

struct crypto_ahash *open_hash(const char *name)
{
	/* expect: c.linux.crypto-alloc-hash algorithm=SHA-1 */
	struct crypto_ahash *plain = crypto_alloc_ahash("sha1", 0, 0);

	if (plain)
		return plain;
	/* expect: c.linux.crypto-alloc-hash algorithm=? */
	return crypto_alloc_ahash(name, 0, 0);
}

int open_signature(const u8 *der, unsigned int len)
{
	/* expect: c.linux.crypto-alloc-akcipher algorithm=RSA digest=SHA-256 padding=PKCS1v15 */
	struct crypto_akcipher *tfm = crypto_alloc_akcipher("pkcs1pad(rsa,sha256)", 0, 0);

	return crypto_akcipher_set_priv_key(tfm, der, len);  // expect-applied: c.linux.crypto-set-priv-key
}

int open_agreement(const u8 *packed, unsigned int len)
{
	/* expect: c.linux.crypto-alloc-kpp algorithm=ECDH curve=P-256 */
	struct crypto_kpp *tfm = crypto_alloc_kpp("ecdh-nist-p256", 0, 0);

	return crypto_kpp_set_secret(tfm, packed, len);  // expect-applied: c.linux.crypto-kpp-set-secret
}

int open_generator(u8 *out)
{
	/* expect: c.linux.crypto-alloc-rng algorithm=HMAC_DRBG digest=SHA-256 generator=secure seed=absent */
	struct crypto_rng *rng = crypto_alloc_rng("drbg_nopr_hmac_sha256", 0, 0);

	crypto_rng_reset(rng, NULL, 0);  // expect-applied: c.linux.crypto-rng-reset
	return crypto_rng_get_bytes(rng, out, 16);
}

/* not a transform: compression, another function of a similar name, a text */
int others(void)
{
	/* expect-none */
	void *comp = crypto_alloc_comp("deflate", 0, 0);
	/* expect-none */
	void *mine = my_crypto_alloc_skcipher("cbc(aes)", 0, 0);

	/* a checksum, no encryption: what the interface offers beside cryptography */
	/* expect-none */
	void *sum = crypto_alloc_shash("crc32c", 0, 0);
	/* expect-none */
	void *plain = crypto_alloc_skcipher(sum ? "ecb(cipher_null)" : "cipher_null", 0, 0);
	/* expect: c.linux.crypto-alloc-hash algorithm=? */
	void *whatever = crypto_alloc_shash("sumthing", 0, 0);
	/* expect: c.linux.crypto-alloc-hash algorithm=SHA-1 */
	void *either = crypto_alloc_shash(plain ? "crct10dif" : "sha1", 0, 0);

	/* expect-none */
	pr_info("crypto_alloc_skcipher(\"cbc(aes)\", 0, 0)\n");
	return comp == mine;
}
