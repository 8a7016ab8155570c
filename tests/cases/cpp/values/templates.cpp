// What a template is given by name, and second names of templates.
#include <cryptopp/cast.h>
#include <cryptopp/des.h>
#include <cryptopp/modes.h>
#include <openssl/rsa.h>

namespace own {
using Old = CryptoPP::CAST128;
using Chain = CryptoPP::CBC_Mode<Old>;
}
typedef CryptoPP::CFB_Mode<CryptoPP::DES> Feedback;

void named(const CryptoPP::byte *k, const CryptoPP::byte *iv)
{
    own::Chain::Encryption chain(k, 16, iv);  // expect: cpp.cryptopp.mode algorithm=CAST5 mode=CBC function=encrypt
    Feedback::Encryption feedback(k, 8, iv);  // expect: cpp.cryptopp.mode algorithm=DES mode=CFB
}

template <class Cipher>
void seal(const CryptoPP::byte *k, const CryptoPP::byte *iv)
{
    typename CryptoPP::CTR_Mode<Cipher>::Encryption e(k, 16, iv);  // expect: cpp.cryptopp.mode algorithm=3DES mode=CTR
}

template <unsigned Bits>
EVP_PKEY *key()
{
    return EVP_RSA_gen(Bits);  // expect: c.openssl.evp-rsa-gen algorithm=RSA key_bits=1024
}

EVP_PKEY *used(const CryptoPP::byte *k, const CryptoPP::byte *iv)
{
    seal<CryptoPP::DES_EDE3>(k, iv);
    return key<1024>();
}
