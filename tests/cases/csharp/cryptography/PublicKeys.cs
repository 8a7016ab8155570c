using System.Security.Cryptography;

namespace Shop.Vault
{
    class PublicKeys
    {
        void Made(byte[] data, string xml)
        {
            RSA.Create(4096);  // expect: csharp.cryptography.rsa-create algorithm=RSA key_bits=4096
            new RSACryptoServiceProvider();  // expect: csharp.cryptography.rsa-csp key_bits=1024
            new RSACng(3072);  // expect: csharp.cryptography.rsa-new key_bits=3072
            DSA.Create(1024);  // expect: csharp.cryptography.dsa-create algorithm=DSA key_bits=1024
            new DSACryptoServiceProvider(512);  // expect: csharp.cryptography.dsa-csp key_bits=512
            ECDsa.Create(ECCurve.NamedCurves.nistP384);  // expect: csharp.cryptography.ec-create algorithm=ECDSA curve=P-384
            new ECDiffieHellmanCng(256);  // expect: csharp.cryptography.ec-new algorithm=ECDH curve=P-256
            ECDsa.Create(ECCurve.CreateFromFriendlyName("secp256k1"));  // expect: csharp.cryptography.ec-create curve=secp256k1; expect-applied: csharp.cryptography.curve
            ECDsa.Create(ECCurve.CreateFromOid(new Oid("1.3.132.0.8")));  // expect: csharp.cryptography.ec-create curve=secp160r1
        }

        void Sized(byte[] data)
        {
            var pair = RSA.Create();  // expect: csharp.cryptography.rsa-create key_bits=1536 padding=OAEP digest=SHA-256 function=encrypt
            pair.KeySize = 1536;  // expect-applied: csharp.cryptography.keysize
            pair.Encrypt(data, RSAEncryptionPadding.OaepSHA256);  // expect-applied: csharp.cryptography.rsa-encrypt
        }

        void Brought(string xml, byte[] data)
        {
            var pair = new RSACryptoServiceProvider();  // expect: csharp.cryptography.rsa-csp key_bits=? digest=SHA-1 function=sign
            pair.FromXmlString(xml);  // expect-applied: csharp.cryptography.import-text
            pair.SignData(data, "SHA1");  // expect-applied: csharp.cryptography.sign-data
            var other = new RSACryptoServiceProvider();  // expect: csharp.cryptography.rsa-csp key_bits=?
            other.ImportCspBlob(data);  // expect-applied: csharp.cryptography.import-key
        }

        bool Checked(RSA given, byte[] data, byte[] signature)
        {
            var pair = RSA.Create(2048);  // expect: csharp.cryptography.rsa-create padding=PSS digest=SHA-512 function=verify
            return pair.VerifyData(data, signature, HashAlgorithmName.SHA512, RSASignaturePadding.Pss);  // expect-applied: csharp.cryptography.verify
        }
    }
}
