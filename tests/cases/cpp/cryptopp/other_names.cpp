// A class of the library by a name of the file's own.
#include <cryptopp/aes.h>
#include <cryptopp/modes.h>
namespace cp = CryptoPP;
using Encryption = cp::ECB_Mode<cp::AES>::Encryption;
typedef CryptoPP::CTR_Mode<CryptoPP::AES>::Encryption Counter;
namespace own {
template <class T> struct Mode { struct Encryption { Encryption(const unsigned char *, unsigned long); }; };
}  // namespace own
using Other = own::Mode<int>::Encryption;
void run(const unsigned char *key, unsigned long n) {
  Encryption one(key, n);  // expect: cpp.cryptopp.mode-ecb algorithm=AES mode=ECB
}
void count(const unsigned char *key, unsigned long n, const unsigned char *iv) {
  Counter two;  // expect: cpp.cryptopp.mode algorithm=AES mode=CTR
  two.SetKeyWithIV(key, n, iv);
  Other three(key, n);  // expect-none
}
