#include <gnutls/abstract.h>
#include <gnutls/ocsp.h>
#include <gnutls/pkcs12.h>
#include <gnutls/pkcs7.h>
#include <gnutls/x509.h>

static int our_crt_verify(gnutls_x509_crt_t c) { return c != 0; }

int certificates(gnutls_x509_crt_t c, gnutls_x509_crt_t ca, gnutls_x509_privkey_t k, gnutls_privkey_t p, gnutls_x509_crl_t crl, gnutls_x509_crq_t crq)
{
    unsigned status;

    gnutls_x509_crt_privkey_sign(c, ca, p, GNUTLS_DIG_SHA1, 0); // expect: c.gnutls.x509-sign2 digest=SHA-1
    gnutls_x509_crq_privkey_sign(crq, p, GNUTLS_DIG_SHA512, 0); // expect: c.gnutls.x509-crq-sign2 digest=SHA-512
    gnutls_x509_crq_verify(crq, 0); // expect: c.gnutls.crq-verify function=verify
    gnutls_x509_crt_check_revocation(c, &crl, 1); // expect: c.gnutls.check-revocation revocation_check=enabled
    gnutls_x509_crt_check_email(c, "me@post.example", 0); // expect: c.gnutls.check-hostname hostname_check=enabled
    gnutls_x509_crt_set_version(c, 3); // expect-none
    our_crt_verify(c); // expect-none
    return gnutls_x509_crt_verify(c, &ca, 1, 0, &status); // expect: c.gnutls.x509-verify certificate_check=enabled
}

int messages(gnutls_pkcs7_t m, gnutls_x509_crt_t c, gnutls_privkey_t p, gnutls_pubkey_t theirs, gnutls_pkcs12_t b, gnutls_datum_t *d, gnutls_ocsp_resp_t r, gnutls_x509_trust_list_t l)
{
    unsigned status;

    gnutls_pkcs7_sign(m, c, p, d, 0, 0, GNUTLS_DIG_SHA256, 0); // expect: c.gnutls.pkcs7-sign digest=SHA-256
    gnutls_pkcs12_generate_mac(b, "open sesame"); // expect: c.gnutls.pkcs12-password password=literal
    gnutls_pkcs12_generate_mac2(b, GNUTLS_MAC_SHA256, "open sesame"); // expect: c.gnutls.pkcs12-mac2 password=literal
    gnutls_pubkey_encrypt_data(theirs, 0, d, d); // expect: c.gnutls.encrypt-data algorithm=? function=encrypt
    gnutls_privkey_decrypt_data(p, 0, d, d); // expect: c.gnutls.crypt-data algorithm=? function=decrypt
    gnutls_pubkey_verify_data2(theirs, gnutls_pk_to_sign(GNUTLS_PK_RSA, GNUTLS_DIG_MD5), 0, d, d); // expect: c.gnutls.pubkey-verify algorithm=RSA digest=MD5; expect-applied: c.gnutls.pk-to-sign
    return gnutls_ocsp_resp_verify(r, l, &status, 0); // expect: c.gnutls.x509-verify certificate_check=enabled
}

int credentials(gnutls_certificate_credentials_t x, gnutls_srp_client_credentials_t s, gnutls_datum_t *cert, const char *pin)
{
    gnutls_datum_t key, ticket;

    key.data = (unsigned char *)"-----BEGIN KEY-----";
    gnutls_certificate_set_x509_key_file(x, "cert.pem", "key.pem", GNUTLS_X509_FMT_PEM); // expect: c.gnutls.set-key-file private_key=file
    gnutls_certificate_set_x509_key_file2(x, "cert.pem", "key.pem", GNUTLS_X509_FMT_PEM, pin, 0); // expect: c.gnutls.set-key-file2 password=?
    gnutls_certificate_set_x509_key_mem(x, cert, &key, GNUTLS_X509_FMT_PEM); // expect: c.gnutls.set-key-memory private_key=literal
    gnutls_certificate_set_x509_key_mem2(x, cert, &key, GNUTLS_X509_FMT_PEM, "1234", 0); // expect: c.gnutls.set-key-memory2 password=literal
    gnutls_certificate_set_x509_simple_pkcs12_file(x, "all.p12", GNUTLS_X509_FMT_DER, "1234"); // expect: c.gnutls.set-key-pkcs12 password=literal
    gnutls_session_ticket_key_generate(&ticket); // expect: c.gnutls.session-ticket-key generator=secure
    return gnutls_srp_set_client_credentials(s, "me", "open sesame"); // expect: c.gnutls.srp-client algorithm=SRP password=literal
}
