/* A key that a hash writes. */
#include <crypto/blake2s.h>
#include <crypto/chacha20poly1305.h>

void with_a_hash(u8 *out, const u8 *in, size_t n, const u8 *secret, u64 counter)
{
	struct blake2s_state state;
	u8 key[32];

	blake2s_init(&state, 32);
	blake2s_update(&state, secret, 32);
	blake2s_final(&state, key);  // expect-applied: c.linux.blake2s-final
	/* expect: c.linux.chacha20poly1305 key=derived */
	chacha20poly1305_encrypt(out, in, n, NULL, 0, counter, key);
}
