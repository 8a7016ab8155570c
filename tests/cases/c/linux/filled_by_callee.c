// A buffer that a function of the file fills where it succeeds; its caller leaves where it does not.
#include <crypto/chacha20poly1305.h>
#include <linux/random.h>

static int draw(u8 key[32], int ready)
{
	if (!ready)
		return 0;
	get_random_bytes(key, 32);
	return 1;
}

void leaves(u8 *to, u8 *from, u64 nonce, int ready)
{
	u8 key[32];
	if (!draw(key, ready))
		return;
	chacha20poly1305_encrypt(to, from, 16, NULL, 0, nonce, key);  // expect: c.linux.chacha20poly1305 key=secure-random
}

static bool take(u8 key[32], const u8 *data)
{
	if (!data)
		return false;
	memcpy(key, data, 32);
	return true;
}

void jumps(u8 *to, u8 *from, u64 nonce)
{
	u8 key[32];
	if (!take(key, from))
		goto out;
	chacha20poly1305_encrypt(to, from, 16, NULL, 0, nonce, key);  // expect: c.linux.chacha20poly1305 key=?
out:
	return;
}

static int negative(u8 key[32], int ready, int again)
{
	if (!ready)
		return -22;
	if (!again)
		return -11;
	get_random_bytes(key, 32);
	return 0;
}

void an_error_is_below_zero(u8 *to, u8 *from, u64 nonce, int ready, int again)
{
	u8 key[32];
	int err = negative(key, ready, again);
	if (err)
		return;
	chacha20poly1305_encrypt(to, from, 16, NULL, 0, nonce, key);  // expect: c.linux.chacha20poly1305 key=secure-random
}

// Nobody asks whether it was filled.
void goes_on(u8 *to, u8 *from, u64 nonce, int ready)
{
	u8 key[32];
	draw(key, ready);
	chacha20poly1305_encrypt(to, from, 16, NULL, 0, nonce, key);  // expect: c.linux.chacha20poly1305 key=?
}

// Where it failed there are still the zeros of before.
void only_where_it_failed(u8 *to, u8 *from, u64 nonce, int ready)
{
	u8 key[32];
	memset(key, 0, 32);
	if (!draw(key, ready))
		chacha20poly1305_encrypt(to, from, 16, NULL, 0, nonce, key);  // expect: c.linux.chacha20poly1305 key=zero
}
