/* Entries of a table that a macro writes out: each stands where the macro is used. */
#include <linux/crypto.h>
#include <crypto/internal/skcipher.h>

#define GENERAL(name, size) { /* expect-none: c.linux.offered-algorithm */ \
	.base = { .cra_name = name, .cra_blocksize = size, } \
}
#define BLOCKS(name) GENERAL(name, 16)

static struct skcipher_alg ours[] = {
	BLOCKS("cbc(aes)"), /* expect: c.linux.offered-algorithm algorithm=AES mode=CBC */
	BLOCKS("ctr(sm4)"), /* expect: c.linux.offered-algorithm algorithm=SM4 mode=CTR */
};
