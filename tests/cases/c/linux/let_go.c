// A member that is set to NULL where the object is let go has no NULL where it is used.
#include <crypto/chacha20poly1305.h>

struct payload {
  u8 *secret;
  size_t size;
};

void take(struct payload *p) {
  u8 *fresh = kmalloc(32, GFP_KERNEL);
  get_random_bytes(fresh, 32); // expect: c.linux.get-random-bytes
  p->secret = fresh;
}

void release(struct payload *p) {
  kfree_sensitive(p->secret);
  p->secret = NULL;
}

int use(const struct payload *p, u8 *data, size_t n) {
  u8 *key = p->secret;
  return chacha20poly1305_decrypt(data, data, n, NULL, 0, 0, key); // expect: c.linux.chacha20poly1305 key=?; expect-none: c.linux.chacha20poly1305 key=absent
}
