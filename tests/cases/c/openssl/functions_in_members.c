#include <openssl/md5.h>
#include <openssl/sha.h>

typedef unsigned char *(*summer)(const unsigned char *, size_t, unsigned char *);
struct kind {
    summer run;
    unsigned size;
};
static const struct kind old_kind = {MD5, MD5_DIGEST_LENGTH};
static const struct kind new_kind = {.size = SHA256_DIGEST_LENGTH, .run = SHA256};

void with_old(const unsigned char *data, size_t size, unsigned char *out) {
    old_kind.run(data, size, out);  // expect: c.openssl.digest algorithm=MD5
}
void with_new(const unsigned char *data, size_t size, unsigned char *out) {
    const struct kind *kind = &new_kind;
    kind->run(data, size, out);  // expect: c.openssl.digest algorithm=SHA-256
}
void with_any(const struct kind *kind, const unsigned char *data, size_t size, unsigned char *out) {
    kind->run(data, size, out);  // expect-none: c.openssl.digest
}
