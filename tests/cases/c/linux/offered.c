#include <crypto/algapi.h>
#include <crypto/internal/hash.h>
#include <crypto/internal/skcipher.h>

static struct skcipher_alg ciphers[] = {
	/* expect: c.linux.offered-algorithm role=offered algorithm=AES mode=CBC */
	{
		.base.cra_driver_name = "cbc-aes-ours",
		.base.cra_blocksize = 16,
		.base.cra_name = "cbc(aes)",
		.setkey = our_setkey,
	},
	/* expect: c.linux.offered-algorithm role=offered algorithm=3DES mode=ECB */
	{
		.base = { .cra_name = "__ecb(des3_ede)", .cra_priority = 300 },
		.setkey = our_setkey,
	},
};

/* expect: c.linux.offered-algorithm role=offered algorithm=SHA-1 */
static struct shash_alg digest = {
	.digestsize = 20,
	.base = { .cra_name = "sha1", .cra_driver_name = "sha1-ours" },
};

/* expect: c.linux.offered-hash role=offered algorithm=HMAC digest=SHA-256 */
static struct ahash_alg tag = {
	.halg.digestsize = 32,
	.halg.base = { .cra_name = "hmac(sha256)" },
};

/* a MAC without encryption */
/* expect: c.linux.offered-algorithm role=offered algorithm=HMAC digest=SHA-256 */
static struct aead_alg only_tag = { .base.cra_name = "authenc(hmac(sha256),ecb(cipher_null))" };

/* expect: c.linux.offered-cipher role=offered algorithm=Twofish */
static struct crypto_alg block = { .cra_name = "twofish", .cra_u = { .cipher = { .cia_min_keysize = 16 } } };

/* compression, and a structure of another kind */
/* expect-none */
static struct crypto_alg squeeze = { .cra_name = "lzo" };
/* a checksum */
/* expect-none */
static struct shash_alg sum = { .base = { .cra_name = "crc32c", .cra_driver_name = "crc32c-ours" } };
struct our_base {
	const char *cra_name;
};
struct our_alg {
	struct our_base base;
};
/* expect-none */
static struct our_alg other = { .base = { .cra_name = "cbc(des)" } };

/* A driver's own struct around what it offers. */
struct driver_state {
	int queue;
	bool registered;
};

struct driver_cipher {
	struct driver_state state;
	struct skcipher_alg cipher;
};

struct driver_pair {
	struct driver_cipher first;
	const char *note;
};

static struct driver_cipher driver_ciphers[] = {
	{
		.state.queue = 1,
		.cipher = { /* expect: c.linux.offered-algorithm role=offered algorithm=AES mode=CBC */
			.base = {
				.cra_name = "cbc(aes)",
				.cra_blocksize = 16,
			},
			.min_keysize = 16,
		},
	},
	{
		{ 2, false },
		{ .base.cra_name = "ctr(sm4)" }, /* expect: c.linux.offered-algorithm role=offered algorithm=SM4 mode=CTR */
	},
};

static struct driver_pair pair = {
	.first.cipher = { .base.cra_name = "xts(aes)" }, /* expect: c.linux.offered-algorithm role=offered algorithm=AES mode=XTS */
	.note = "ecb(des)", /* expect-none */
};

/* The same member names in a struct that holds no algorithm. */
struct named {
	const char *cra_name;
};

struct labels {
	struct named cipher;
};

static struct labels labels = {
	.cipher = { .cra_name = "cbc(des)" }, /* expect-none */
};

/* Structs of a header that is not here: the members' names say what they hold. */
static struct header_template templates[] = {
	{
		.type = 1,
		.is_registered = 0,
		.alg.skcipher = { /* expect: c.linux.offered-algorithm role=offered algorithm=AES mode=CTR */
			.base.cra_name = "ctr(aes)",
			.base.cra_driver_name = "ctr-aes-theirs",
			.init = their_init,
		},
	},
	{
		.alg.hash = { /* expect: c.linux.offered-hash role=offered algorithm=SHA-224 */
			.halg.digestsize = 28,
			.halg.base = {
				.cra_name = "sha224",
				.cra_driver_name = "sha224-theirs",
			},
		},
	},
	{ .alg.cipher = { .cra_name = "aes", .cra_priority = 100 } }, /* expect: c.linux.offered-cipher role=offered algorithm=AES */
	{ .alg.compress = { .cra_name = "deflate" } }, /* expect-none */
};

/* A struct of this file around one of a header. */
struct ours_around_theirs {
	int queue;
	struct header_algorithm algorithm;
};

static struct ours_around_theirs around = {
	.queue = 2,
	.algorithm = { .base = { .cra_name = "ecb(aes)" } }, /* expect: c.linux.offered-algorithm role=offered algorithm=AES mode=ECB */
};
