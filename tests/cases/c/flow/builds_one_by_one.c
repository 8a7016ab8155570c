/* One function for each kind of build, each under a condition of its own. */
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <stddef.h>

#ifdef WITH_SHA
static void digest(unsigned char *out, const void *code, size_t size)
{
	SHA1(code, size, out); /* expect: c.openssl.digest algorithm=SHA-1 condition=defined(WITH_SHA) */
}
#endif

#ifdef WITH_MD5
static void digest(unsigned char *out, const void *code, size_t size)
{
	MD5(code, size, out); /* expect: c.openssl.digest algorithm=MD5 condition=defined(WITH_MD5) */
}
#endif

#ifdef WITH_SHA2
static void digest(unsigned char *out, const void *code, size_t size)
{
	SHA256(code, size, out); /* expect: c.openssl.digest algorithm=SHA-256 condition=defined(WITH_SHA2) */
}
#endif

int note(unsigned char *out, const void *code, size_t size)
{
	digest(out, code, size);
	return 0;
}
