// `goto` past what sets a variable: behind the label it is what it was before, too.
#include <openssl/evp.h>
#include <openssl/ssl.h>

int trusts(SSL_CTX *ctx, const char *roots)
{
	int mode = SSL_VERIFY_NONE;
	if (roots == NULL)
		goto set;
	SSL_CTX_load_verify_locations(ctx, roots, NULL);
	mode = SSL_VERIFY_PEER;
set:
	SSL_CTX_set_verify(ctx, mode, NULL);  // expect: c.openssl.ssl-ctx-set-verify certificate_check=disabled; expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled
	return 0;
}

#define OLD 0
int settled(EVP_MD_CTX *ctx)
{
	const EVP_MD *kind = EVP_sha256();
	if (!OLD)
		goto start;
	kind = EVP_md5();
start:
	return EVP_DigestInit_ex(ctx, kind, NULL);  // expect: c.openssl.evp-digest-init algorithm=SHA-256
}

int always_set(SSL_CTX *ctx, int strict)
{
	int mode = SSL_VERIFY_NONE, result = -1;
	if (!strict)
		goto out;
	mode = SSL_VERIFY_PEER;
	SSL_CTX_set_verify(ctx, mode, NULL);  // expect: c.openssl.ssl-ctx-set-verify certificate_check=enabled
	result = 0;
out:
	return result;
}
