using System.Security.Cryptography;

class Builds
{
    void Hash(byte[] text)
    {
#if LEGACY
        HashAlgorithm hash = new SHA1Managed();  // expect: csharp.cryptography.hash algorithm=SHA-1 condition=LEGACY
#else
        HashAlgorithm hash = new SHA256Managed();  // expect: csharp.cryptography.hash algorithm=SHA-256 condition=!(LEGACY)
#endif
        hash.ComputeHash(text);
    }

    void Always(byte[] text)
    {
        new SHA512Managed().ComputeHash(text);  // expect: csharp.cryptography.hash algorithm=SHA-512
    }
}
