// Where a call failed nothing is done with what it should have made.
#include <openssl/rsa.h>
#include <string.h>

int leaves_where_it_failed(RSA *rsa, const unsigned char *in, int size, unsigned char *out, unsigned char *block) {
    // no-finding: VT-0113
    int length = RSA_private_decrypt(size, in, block, rsa, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=OAEP digest=SHA-256
    if (length != size)
        return 0;
    length = RSA_padding_check_PKCS1_OAEP_mgf1(out, length, block, length, size, NULL, 0, EVP_sha256(), NULL);
    return length;
}

// Here it did not fail: the block is used as it is.
int is_left_as_it_is(RSA *rsa, const unsigned char *in, int size, unsigned char *block, unsigned char *out, int bare) {
    // finding: VT-0113
    int length = RSA_private_decrypt(size, in, block, rsa, RSA_NO_PADDING);  // expect: c.openssl.rsa-crypt-raw padding=NoPadding; expect: c.openssl.rsa-crypt-raw padding=OAEP
    if (!bare)
        length = RSA_padding_check_PKCS1_OAEP_mgf1(out, length, block, length, size, NULL, 0, EVP_sha256(), NULL);
    else if (length <= 0)
        return 0;
    return length;
}
