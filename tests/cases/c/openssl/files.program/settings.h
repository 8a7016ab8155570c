#define ROUNDS 1000 /* expect-none */
const char* digest_name(void);
extern const char* other_digest;
