using System;
using System.Security.Cryptography;

namespace Post.Stamps
{
    class Stamps
    {
        byte[] Whole(RSACryptoServiceProvider key, byte[] letter) => key.SignData(letter, "MD5");  // expect: csharp.cryptography.sign-data algorithm=RSA digest=MD5
        byte[] Handed(RSACryptoServiceProvider key, byte[] letter, string name) => key.SignData(letter, name);  // expect: csharp.cryptography.sign-data algorithm=RSA digest=?
        byte[] Sum(RSACryptoServiceProvider key, byte[] sum) => key.SignHash(sum, "SHA1");  // expect: csharp.cryptography.sign algorithm=RSA digest=SHA-1
        byte[] Own(DSACryptoServiceProvider key, byte[] letter)
        {
            DSA plain = key;
            return plain.SignData(letter);  // expect: csharp.cryptography.sign-data-own algorithm=DSA
        }
        byte[] Part(RSA key, byte[] letter) => key.SignData(letter, 4, 8, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);  // expect: csharp.cryptography.sign-part digest=MD5 padding=PKCS1v15
        int Into(RSA key, byte[] letter, byte[] to) => key.SignData(letter, to, HashAlgorithmName.SHA1, RSASignaturePadding.Pss);  // expect: csharp.cryptography.sign-part digest=SHA-1 padding=PSS
        bool Tried(ECDsa key, byte[] letter, byte[] to) => key.TrySignData(letter, to, HashAlgorithmName.SHA1, out int size);  // expect: csharp.cryptography.sign-part algorithm=ECDSA digest=SHA-1
        byte[] Named(RSACryptoServiceProvider key, byte[] letter) => key.SignData(letter, 0, 9, "SHA1");  // expect: csharp.cryptography.sign-part digest=SHA-1
        byte[] Numbered(RSA key, byte[] letter) => key.SignData(letter, HashAlgorithmName.FromOid("1.3.14.3.2.26"), RSASignaturePadding.Pss);  // expect: csharp.cryptography.sign-data digest=SHA-1
        byte[] Made(byte[] letter)
        {
            var key = new DSACryptoServiceProvider(2048);  // expect: csharp.cryptography.dsa-csp function=sign
            return key.SignData(letter);  // expect-applied: csharp.cryptography.sign-data-own
        }
        byte[] MadeToo(byte[] letter)
        {
            RSA key = RSA.Create(3072);  // expect: csharp.cryptography.rsa-create digest=MD5
            return key.SignData(letter, 4, 8, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);  // expect-applied: csharp.cryptography.sign-part
        }
        void MadeAnew()
        {
            var key = ECDsa.Create();  // expect: csharp.cryptography.ec-create curve=secp160r1
            key.GenerateKey(ECCurve.CreateFromFriendlyName("secp160r1"));  // expect-applied: csharp.cryptography.ec-generatekey
        }
        byte[] MadeSum(byte[] sum)
        {
            var key = new RSACryptoServiceProvider(3072);  // expect: csharp.cryptography.rsa-csp digest=SHA-1
            return key.SignHash(sum, "SHA1");  // expect-applied: csharp.cryptography.sign
        }
        void Applied() { var name = HashAlgorithmName.FromOid("1.3.14.3.2.26"); }  // expect-applied: csharp.cryptography.hash-name-oid
        void Anew(ECDiffieHellman key) => key.GenerateKey(ECCurve.CreateFromFriendlyName("secp160r1"));  // expect: csharp.cryptography.ec-generatekey algorithm=ECDH curve=secp160r1
        void Blocks(Aes key, byte[] block, byte[] to) => key.TryEncryptEcb(block, to, PaddingMode.None, out int size);  // expect: csharp.cryptography.cipher-handed-once-ecb mode=ECB padding=NoPadding
    }

    class Press
    {
        public byte[] SignData(params object[] all) => null;
        public byte[] SignHash(params object[] all) => null;
        public void FromOid(string name) { }
        public void GenerateKey(object curve) { }
    }

    class PressRoom
    {
        void Print(Press key, byte[] letter)
        {
            key.SignData(letter, "MD5");  // expect-none: csharp.cryptography.sign-data
            key.FromOid("1.3.14.3.2.26");  // expect-none: csharp.cryptography.hash-name-oid
            key.SignData(letter);  // expect-none: csharp.cryptography.sign-data-own
            key.SignData(letter, 4, 8, HashAlgorithmName.MD5);  // expect-none: csharp.cryptography.sign-part
            key.SignHash(letter, "SHA1");  // expect-none: csharp.cryptography.sign
            key.GenerateKey(ECCurve.CreateFromFriendlyName("secp160r1"));  // expect-none: csharp.cryptography.ec-generatekey
        }
    }
}
