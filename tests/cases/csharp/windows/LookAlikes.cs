namespace Toys
{
    class SymmetricKeyAlgorithmProvider { public static void OpenAlgorithm(string name) { } }
    class HashAlgorithmProvider { public static void OpenAlgorithm(string name) { } }
    class SecurityAlgorithmSuite { public static int TripleDes = 3; }
    class ManagedAuthenticatedEncryptorConfiguration { public object EncryptionAlgorithmType; }
    class Sealer { public void Encrypt(int a, int b, int c, int d) { } }
    class AeadAlgorithm { public static Sealer Aes256Gcm = new Sealer(); }

    class Play
    {
        void All()
        {
            SymmetricKeyAlgorithmProvider.OpenAlgorithm("DES_CBC");  // expect-none: csharp.windows.cipher
            HashAlgorithmProvider.OpenAlgorithm("MD5");  // expect-none: csharp.windows.hash
            int suite = SecurityAlgorithmSuite.TripleDes;  // expect-none: csharp.windows.message-suite
            new ManagedAuthenticatedEncryptorConfiguration { EncryptionAlgorithmType = "TripleDES" };  // expect-none: csharp.windows.data-protection
            AeadAlgorithm.Aes256Gcm.Encrypt(1, 2, 3, 4);  // expect-none: csharp.windows.nsec-aead
        }
    }
}
