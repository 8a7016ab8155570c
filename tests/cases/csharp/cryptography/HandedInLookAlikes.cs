namespace Toys
{
    class Aes { public object Mode; public byte[] Key; public byte[] IV; public void CreateEncryptor(int a, int b) { } public void EncryptCbc(int a, int b) { } public void EncryptEcb(int a, int b) { } }
    class SHA1Managed { public static SHA1Managed Create() { return null; } }
    class PbeParameters { public PbeParameters(int a, int b, int c) { } }
    class AlgorithmIdentifier { public AlgorithmIdentifier(string oid) { } }
    class MACTripleDES { public MACTripleDES(int a) { } }
    class AsymmetricAlgorithm { public static void Create(string name) { } }
    enum PbeEncryptionAlgorithm { TripleDes3KeyPkcs12 }

    class Play
    {
        void All(Aes aes)
        {
            aes.Mode = "ECB";  // expect-none: csharp.cryptography.cipher-handed-ecb
            aes.Key = new byte[16];  // expect-none: csharp.cryptography.cipher-handed-key
            aes.IV = new byte[16];  // expect-none: csharp.cryptography.cipher-handed-iv
            aes.CreateEncryptor(1, 2);  // expect-none: csharp.cryptography.cipher-handed-transform
            aes.EncryptCbc(1, 2);  // expect-none: csharp.cryptography.cipher-handed-once
            aes.EncryptEcb(1, 2);  // expect-none: csharp.cryptography.cipher-handed-once-ecb
            SHA1Managed.Create();  // expect-none: csharp.cryptography.hash-create-inherited
            new PbeParameters(0, 1, 2);  // expect-none: csharp.cryptography.pbe-parameters-pkcs12
            new AlgorithmIdentifier("1.2.840.113549.3.7");  // expect-none: csharp.cryptography.cms-algorithm
            new MACTripleDES(1);  // expect-none: csharp.cryptography.mac-tripledes
            AsymmetricAlgorithm.Create("RSA");  // expect-none: csharp.cryptography.asymmetric-create
        }
    }
}
