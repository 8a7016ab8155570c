// The private keys of transforms, and keys that the kernel's generator makes.
#include <crypto/akcipher.h>
#include <crypto/kpp.h>
#include <crypto/rng.h>
#include <crypto/skcipher.h>

static const u8 kPrivate[] = {0x30, 0x03, 0x02, 0x01, 0x00};

int decrypt(struct akcipher_request *req)
{
	struct crypto_akcipher *tfm = crypto_alloc_akcipher("rsa", 0, 0); // expect: c.linux.crypto-alloc-akcipher algorithm=RSA private_key=literal-array

	crypto_akcipher_set_priv_key(tfm, kPrivate, sizeof(kPrivate));
	return crypto_akcipher_decrypt(req);
}

int agree(struct kpp_request *req)
{
	struct crypto_kpp *tfm = crypto_alloc_kpp("ecdh-nist-p256", 0, 0); // expect: c.linux.crypto-alloc-kpp algorithm=ECDH private_key=literal-array

	crypto_kpp_set_secret(tfm, kPrivate, sizeof(kPrivate));
	return crypto_kpp_compute_shared_secret(req);
}

int with_a_fresh_key(struct crypto_rng *rng)
{
	u8 key[16];
	struct crypto_skcipher *tfm = crypto_alloc_skcipher("cbc(aes)", 0, 0); // expect: c.linux.crypto-alloc mode=CBC key=secure-random key_bits=128

	crypto_rng_get_bytes(rng, key, 16);  // expect-applied: c.linux.crypto-rng-get-bytes
	return crypto_skcipher_setkey(tfm, key, 16);
}
