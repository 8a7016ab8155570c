// A member that counts, or that another file may set, decides no branch.
#include <crypto/hash.h>
#include <linux/random.h>

struct source {
  unsigned long count, size;
  int ready, weak;
};

unsigned long draw(struct source *from) {
  long fresh = 0;
  if (!from->count--) {
    get_random_bytes(&fresh, sizeof(fresh)); // expect: c.linux.get-random-bytes generator=secure
    from->count = 100;
  }
  return fresh;
}

struct crypto_shash *digest(struct source *from) {
  from->size += 8;
  if (from->ready == 0) return 0;
  if (from->size > 4) return crypto_alloc_shash("sha256", 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-256
  if (from->weak) return crypto_alloc_shash("md5", 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=MD5
  return crypto_alloc_shash("sha512", 0, 0); // expect: c.linux.crypto-alloc-hash algorithm=SHA-512
}

void set(struct source *from) {
  from->ready = 0;
  from->size = 1;
  from->weak = 0;
}

int other(struct source *from) {
  return from->get_random_u32; // expect-none
}
