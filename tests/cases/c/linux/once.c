#include <crypto/hash.h>
#include <linux/net.h>

static u8 secret[16];

void fill(void) {
	net_get_random_once(secret, sizeof(secret)); /* expect: c.linux.get-random-once generator=secure */
}

void other(struct pool *pool) {
	pool->get_random_once(secret, 16); /* expect-none: c.linux.get-random-once */
}
