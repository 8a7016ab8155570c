#include <stdlib.h>
#include <string.h>
#include <mbedtls/aes.h>
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/hmac_drbg.h>
#include <mbedtls/rsa.h>
#include <mbedtls/ssl.h>

/* There is no DTLS 1.1: the number of TLS 1.1 says DTLS 1.0. */
void datagrams(mbedtls_ssl_config *conf)
{
  /* expect: c.mbedtls.ssl-config-defaults protocol=DTLS version_min=1.0 version_max=1.2 */
  mbedtls_ssl_config_defaults(conf, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_DATAGRAM, MBEDTLS_SSL_PRESET_DEFAULT);
  mbedtls_ssl_conf_min_version(conf, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_2);
  mbedtls_ssl_conf_max_version(conf, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_3);
}

void stream(mbedtls_ssl_config *conf)
{
  /* expect: c.mbedtls.ssl-config-defaults protocol=TLS version_min=1.1 version_max=1.2 */
  mbedtls_ssl_config_defaults(conf, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_STREAM, MBEDTLS_SSL_PRESET_DEFAULT);
  mbedtls_ssl_conf_min_version(conf, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_2);
  mbedtls_ssl_conf_max_version(conf, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_3);
}

static int from_rand(void *state, unsigned char *out, size_t n)
{
  for (size_t i = 0; i < n; i++) out[i] = (unsigned char) rand(); /* expect: c.libc.rand generator=predictable */
  return 0;
}
static int guarded(void *state, unsigned char *out, size_t n)
{
  lock(state);
  int ret = mbedtls_entropy_func(state, out, n); /* expect: c.mbedtls.entropy-func generator=secure */
  unlock(state);
  return ret;
}
static int through(void *state, unsigned char *out, size_t n) { return from_rand(state, out, n); }
static int of_a_test(void *state, unsigned char *out, size_t n)
{
  memcpy(out, state, n);
  return 0;
}

int weak(mbedtls_ctr_drbg_context *drbg, mbedtls_aes_context *aes)
{
  unsigned char key[16];

  mbedtls_ctr_drbg_seed(drbg, from_rand, NULL, NULL, 0); /* expect: c.mbedtls.ctr-drbg-seed-alone generator=predictable */
  mbedtls_ctr_drbg_random(drbg, key, sizeof(key));       /* expect: c.mbedtls.drbg-random generator=predictable */
  return mbedtls_aes_setkey_enc(aes, key, 128);          /* expect: c.mbedtls.setkey key=predictable-random */
}

int strong(mbedtls_ctr_drbg_context *drbg, mbedtls_aes_context *aes, void *entropy)
{
  unsigned char key[16];

  mbedtls_ctr_drbg_seed(drbg, guarded, entropy, NULL, 0); /* expect: c.mbedtls.ctr-drbg-seed-alone generator=secure */
  mbedtls_ctr_drbg_random(drbg, key, sizeof(key));        /* expect: c.mbedtls.drbg-random generator=secure */
  return mbedtls_aes_setkey_enc(aes, key, 128);           /* expect: c.mbedtls.setkey key=secure-random */
}

int not_known(mbedtls_ctr_drbg_context *drbg, mbedtls_aes_context *aes, unsigned char *entropy)
{
  unsigned char key[16];

  mbedtls_ctr_drbg_seed(drbg, of_a_test, entropy, NULL, 0); /* expect: c.mbedtls.ctr-drbg-seed-alone generator=? */
  mbedtls_ctr_drbg_random(drbg, key, sizeof(key));          /* expect: c.mbedtls.drbg-random generator=? */
  return mbedtls_aes_setkey_enc(aes, key, 128);             /* expect: c.mbedtls.setkey key=? */
}

void by_hmac(mbedtls_hmac_drbg_context *drbg, const mbedtls_md_info_t *md)
{
  mbedtls_hmac_drbg_seed(drbg, md, through, NULL, NULL, 0); /* expect: c.mbedtls.hmac-drbg-seed-alone generator=predictable */
}

void by_another_file(mbedtls_hmac_drbg_context *drbg, const mbedtls_md_info_t *md)
{
  mbedtls_hmac_drbg_seed(drbg, md, entropy_of_another, NULL, NULL, 0); /* expect: c.mbedtls.hmac-drbg-seed-alone generator=? */
}

int padded(mbedtls_rsa_context *rsa, const unsigned char *hash, const unsigned char *signature)
{
  mbedtls_rsa_set_padding(rsa, MBEDTLS_RSA_PKCS_V15, MBEDTLS_MD_NONE);
  /* expect: c.mbedtls.rsa-pkcs1-verify-3 algorithm=RSA digest=SHA-384 padding=PKCS1v15 */
  return mbedtls_rsa_pkcs1_verify(rsa, MBEDTLS_MD_SHA384, 48, hash, signature);
}

static int load(mbedtls_rsa_context **out, mbedtls_pk_context *pk)
{
  if (mbedtls_pk_get_type(pk) != MBEDTLS_PK_RSA) return -1;
  *out = mbedtls_pk_rsa(*pk);
  return 0;
}
int padded_where_loaded(mbedtls_pk_context *pk, const unsigned char *hash, const unsigned char *signature)
{
  mbedtls_rsa_context *rsa = NULL;

  if (load(&rsa, pk) != 0) return -1;
  mbedtls_rsa_set_padding(rsa, MBEDTLS_RSA_PKCS_V21, MBEDTLS_MD_SHA256);
  /* expect: c.mbedtls.rsa-pkcs1-verify-3 algorithm=RSA digest=SHA-256 padding=PSS */
  return mbedtls_rsa_pkcs1_verify(rsa, MBEDTLS_MD_SHA256, 32, hash, signature);
}
