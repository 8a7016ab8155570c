// Ciphers that are handed in, inherited makers, and names of other places.
using System;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

class HandedIn
{
    void Mode(Aes aes)
    {
        aes.Mode = CipherMode.ECB;  // expect: csharp.cryptography.cipher-handed-ecb algorithm=AES mode=ECB; expect-applied: csharp.cryptography.cipher-handed-ecb
    }
    void Sound(Aes aes)
    {
        aes.Mode = CipherMode.CBC;  // expect-none: csharp.cryptography.cipher-handed-ecb
    }
    void Key(TripleDES cipher)
    {
        cipher.Key = new byte[24];  // expect: csharp.cryptography.cipher-handed-key algorithm=3DES key=zero; expect-applied: csharp.cryptography.cipher-handed-key
    }
    void Vector(Aes aes)
    {
        aes.IV = new byte[16];  // expect: csharp.cryptography.cipher-handed-iv algorithm=AES iv=zero; expect-applied: csharp.cryptography.cipher-handed-iv
    }
    void Transform(Rijndael cipher, byte[] key)
    {
        cipher.CreateEncryptor(key, new byte[16]);  // expect: csharp.cryptography.cipher-handed-transform algorithm=AES function=encrypt iv=zero; expect-applied: csharp.cryptography.cipher-handed-transform
    }
    void Once(Aes aes, byte[] data)
    {
        aes.EncryptCbc(data, Convert.FromHexString("000102030405060708090a0b0c0d0e0f"));  // expect: csharp.cryptography.cipher-handed-once algorithm=AES mode=CBC iv=literal; expect-applied: csharp.cryptography.cipher-handed-once
    }
    void OnceEcb(DES des, byte[] data)
    {
        des.EncryptEcb(data, PaddingMode.PKCS7);  // expect: csharp.cryptography.cipher-handed-once-ecb algorithm=DES mode=ECB; expect-applied: csharp.cryptography.cipher-handed-once-ecb
    }
    // What is made here is one occurrence, where it is made.
    void Made(byte[] data)
    {
        Aes aes = Aes.Create();  // expect: csharp.cryptography.cipher-create algorithm=AES mode=ECB iv=zero
        aes.Mode = CipherMode.ECB;  // expect-none
        aes.IV = new byte[16];  // expect-none
        aes.CreateEncryptor();
    }
    void Inherited()
    {
        var hash = SHA1Managed.Create();  // expect: csharp.cryptography.hash-create-inherited algorithm=SHA-1
        var cipher = TripleDESCryptoServiceProvider.Create();  // expect: csharp.cryptography.cipher-create algorithm=3DES
    }
    void Places(string word, ContentInfo content, byte[] key)
    {
        var old = new PbeParameters(PbeEncryptionAlgorithm.TripleDes3KeyPkcs12, HashAlgorithmName.SHA1, 2000);  // expect: csharp.cryptography.pbe-parameters-pkcs12 algorithm=3DES
        var sound = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 600000);  // expect: csharp.cryptography.pbe-parameters algorithm=PBES2; expect-none: csharp.cryptography.pbe-parameters-pkcs12
        new EnvelopedCms(content, new AlgorithmIdentifier(new Oid("1.2.840.113549.3.7")));  // expect: csharp.cryptography.cms-algorithm algorithm=3DES
        new EnvelopedCms(content, new AlgorithmIdentifier(new Oid("2.16.840.1.101.3.4.1.42")));  // expect: csharp.cryptography.cms-algorithm algorithm=AES
        var mac = new MACTripleDES(key);  // expect: csharp.cryptography.mac-tripledes algorithm=CBC-MAC cipher=3DES
        AsymmetricAlgorithm pair = AsymmetricAlgorithm.Create("RSA");  // expect: csharp.cryptography.asymmetric-create algorithm=RSA key_bits=1024
        pair.KeySize = 1024;
    }
}
