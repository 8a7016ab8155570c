// Providers of the Windows Runtime.
#include <winrt/Windows.Security.Cryptography.Core.h>
using namespace winrt;
using namespace Windows::Security::Cryptography::Core;

void providers()
{
    auto d = HashAlgorithmProvider::OpenAlgorithm(HashAlgorithmNames::Sha1());                   // expect: cpp.winrt.hash-provider algorithm=SHA-1 function=digest; expect-applied: cpp.winrt.hash-names
    auto s = SymmetricKeyAlgorithmProvider::OpenAlgorithm(SymmetricAlgorithmNames::AesEcbPkcs7()); // expect: cpp.winrt.symmetric-provider algorithm=AES mode=ECB; expect-applied: cpp.winrt.symmetric-names
    auto r = SymmetricKeyAlgorithmProvider::OpenAlgorithm(SymmetricAlgorithmNames::Rc4());       // expect: cpp.winrt.symmetric-provider algorithm=RC4; expect-applied: cpp.winrt.rc4-name
}
