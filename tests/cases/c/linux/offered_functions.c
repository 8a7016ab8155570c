// What a driver's functions do is for whoever asks the kernel for its algorithm.
#include <crypto/internal/des.h>
#include <linux/crypto.h>

static int set_key(struct crypto_tfm *tfm, const u8 *key, unsigned int size)
{
	struct des_ctx *ctx = crypto_tfm_ctx(tfm);

	return des_expand_key(ctx, key, size); // expect: c.linux.des-expand-key algorithm=DES role=offered
}

static struct crypto_alg own = {
	.cra_name = "des",
	.cra_u = { .cipher = { .cia_setkey = set_key } },
};

int use(struct des_ctx *ctx, const u8 *key)
{
	return des_expand_key(ctx, key, 8); // expect: c.linux.des-expand-key algorithm=DES role=absent-property
}
