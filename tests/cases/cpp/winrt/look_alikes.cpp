// The same names of the file's own: Security.Cryptography AlgorithmProvider
struct HashAlgorithmNames { static int Md5() { return 1; } };
struct SymmetricAlgorithmNames { static int DesCbc() { return 1; } static int Rc4() { return 2; } };
struct HashAlgorithmProvider { static int OpenAlgorithm(int a) { return a; } };
struct SymmetricKeyAlgorithmProvider { static int OpenAlgorithm(int a) { return a; } };
void own()
{
    HashAlgorithmProvider::OpenAlgorithm(1);          // expect-none: cpp.winrt.hash-provider
    SymmetricKeyAlgorithmProvider::OpenAlgorithm(1);  // expect-none: cpp.winrt.symmetric-provider
    HashAlgorithmNames::Md5();                        // expect-none: cpp.winrt.hash-names
    SymmetricAlgorithmNames::DesCbc();                // expect-none: cpp.winrt.symmetric-names
    SymmetricAlgorithmNames::Rc4();                   // expect-none: cpp.winrt.rc4-name
}
