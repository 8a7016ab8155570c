/* What Secure Transport is told, and a cipher that is given no IV. */
#include <CommonCrypto/CommonCryptor.h>
#include <Security/SecureTransport.h>

void told(SSLContextRef c, const void *key, const void *in, void *out, size_t *moved)
{
    SSLSetEnableCertVerify(c, false);                                  /* expect: c.apple.ssl-set-enable-cert-verify certificate_check=disabled; finding: VT-0701 */
    SSLSetEnableCertVerify(c, true);                                   /* expect: c.apple.ssl-set-enable-cert-verify certificate_check=enabled */
    SSLSetSessionOption(c, kSSLSessionOptionBreakOnServerAuth, true);  /* expect: c.apple.ssl-set-session-option certificate_check=custom; finding: VT-0703 */
    SSLSetSessionOption(c, kSSLSessionOptionSendOneByteRecord, true);  /* expect-none */
    CCCrypt(kCCEncrypt, kCCAlgorithmAES, 0, key, 32, NULL, in, 64, out, 64, moved); /* expect: c.apple.cccrypt-no-iv iv=zero mode=CBC; finding: VT-0310; finding: VT-0111 */
    CCCrypt(kCCEncrypt, kCCAlgorithmAES, 2, key, 32, NULL, in, 64, out, 64, moved); /* expect: c.apple.cccrypt-ecb mode=ECB; no-finding: VT-0310; finding: VT-0110 */
}
