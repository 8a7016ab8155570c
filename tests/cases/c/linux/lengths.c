/* How long a key is, the length that the call is given says: not the buffer. */
#include <crypto/aes.h>
#include <crypto/arc4.h>

void part_of_a_buffer(struct arc4_ctx *ctx, const u8 *secret, unsigned int n)
{
	u8 key[16];

	memcpy(key, secret, n);
	arc4_setkey(ctx, key, 3 + n); /* expect: c.linux.arc4-setkey algorithm=RC4 key=? key_bits=absent-property */
}

int one_of_two(const u8 *key, unsigned int length)
{
	struct crypto_aes_ctx aes;

	switch (length) {
	case AES_KEYSIZE_128:
		note(128);
		break;
	case AES_KEYSIZE_256:
		note(256);
		break;
	default:
		return -EINVAL;
	}
	/* expect: c.linux.aes-expandkey algorithm=AES key_bits=128 */
	/* expect: c.linux.aes-expandkey algorithm=AES key_bits=256 */
	return aes_expandkey(&aes, key, length);
}

void of_a_transform(void)
{
	u8 key[64];
	struct crypto_skcipher *cipher = crypto_alloc_skcipher("cbc(aes)", 0, 0); /* expect: c.linux.crypto-alloc algorithm=AES key=secure-random key_bits=256 */

	get_random_bytes(key, sizeof(key)); /* expect: c.linux.get-random-bytes */
	crypto_skcipher_setkey(cipher, key, 32);  // expect-applied: c.linux.crypto-setkey
}

/* The words in the wrong order: a cipher of its own. */
static struct crypto_alg offered = { .cra_name = "xeta" }; /* expect: c.linux.offered-cipher algorithm=XETA */

int written_in_the_source(void)
{
	u8 key[16];
	struct crypto_skcipher *cipher = crypto_alloc_skcipher("cbc(aes)", 0, 0); /* expect: c.linux.crypto-alloc algorithm=AES key=literal */

	if (hex2bin(key, "00112233445566778899aabbccddeeff", 16))
		return -EINVAL;
	return crypto_skcipher_setkey(cipher, key, 16);
}

int copied_name(void)
{
	char *name = kstrdup("ctr(aes)", GFP_KERNEL);

	return use(crypto_alloc_skcipher(name, 0, 0)); /* expect: c.linux.crypto-alloc algorithm=AES mode=CTR */
}
