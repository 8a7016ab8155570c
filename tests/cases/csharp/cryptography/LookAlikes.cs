using System;

namespace Toys
{
    class AesManaged { }
    class AesGcm { public AesGcm(byte[] key) { } public void Encrypt(byte[] a, byte[] b) { } }
    class SHA512Managed { }
    class HashAlgorithmName { public HashAlgorithmName(string name) { } }
    class HMACSHA512 { public HMACSHA512(byte[] key) { } public static void HashData(byte[] a, byte[] b) { } }
    class Rfc2898DeriveBytes { public Rfc2898DeriveBytes(string word, int n) { } public static void Pbkdf2(string a) { } }
    class PasswordDeriveBytes { public PasswordDeriveBytes(string word) { } }
    class RSACryptoServiceProvider { }
    class RSACng { }
    class DSACryptoServiceProvider { }
    class ECDsaCng { }
    class RNGCryptoServiceProvider { }
    class Machine
    {
        public string Mode { get; set; }
        public string Padding { get; set; }
        public int KeySize { get; set; }
        public string Key { get; set; }
        public string IV { get; set; }
        public int IterationCount { get; set; }
        public string Salt { get; set; }
        public static Machine Create(string name) { return new Machine(); }
        public void GenerateKey() { }
        public void GenerateIV() { }
        public object CreateEncryptor(int a, int b) { return null; }
        public object CreateEncryptor() { return null; }
        public object EncryptEcb(int a) { return null; }
        public object EncryptCbc(int a, int b) { return null; }
        public object ComputeHash(int a) { return null; }
        public object GetBytes(int a) { return null; }
        public object FromXmlString(string a) { return null; }
        public object Encrypt(int a, bool b) { return null; }
        public object SignData(int a, string b) { return null; }
        public object VerifyData(int a, string b) { return null; }
    }
    class Aes { public static Machine Create() { return null; } }
    class SHA256 { public static Machine Create() { return null; } public static void HashData(int a) { } }
    class RSA { public static Machine Create(int n) { return null; } }
    class DSA { public static Machine Create(int n) { return null; } }
    class ECDsa { public static Machine Create(int n) { return null; } }
    class SymmetricAlgorithm { public static Machine Create(string n) { return null; } }
    class CryptoConfig { public static Machine CreateFromName(string n) { return null; } }
    class HashAlgorithm { public static Machine Create(string n) { return null; } }
    class HMAC { public static Machine Create(string n) { return null; } }
    class IncrementalHash { public static void CreateHash(int n) { } public static void CreateHMAC(int n) { } }
    class HKDF { public static void DeriveKey(int n) { } }
    class ECCurve { public static void CreateFromFriendlyName(string n) { } }
    class RandomNumberGenerator { public static Machine Create() { return null; } public static int GetInt32(int n) { return n; } public static void GetBytes(int n) { } }

    class Play
    {
        void All(Machine machine, byte[] data)
        {
            new AesManaged();  // expect-none: csharp.cryptography.cipher
            Aes.Create();  // expect-none: csharp.cryptography.cipher-create
            SymmetricAlgorithm.Create("DES");  // expect-none: csharp.cryptography.cipher-create-name
            CryptoConfig.CreateFromName("DES");  // expect-none: csharp.cryptography.create-from-name
            machine.Mode = "ECB";  // expect-none: csharp.cryptography.cipher-mode
            machine.Padding = "None";  // expect-none: csharp.cryptography.cipher-padding
            machine.KeySize = 56;  // expect-none: csharp.cryptography.cipher-keysize; expect-none: csharp.cryptography.keysize
            machine.Key = "abc";  // expect-none: csharp.cryptography.cipher-key; expect-none: csharp.cryptography.hmac-key
            machine.IV = "abc";  // expect-none: csharp.cryptography.cipher-iv
            machine.IterationCount = 1;  // expect-none: csharp.cryptography.derive-iterations
            machine.Salt = "abc";  // expect-none: csharp.cryptography.derive-salt
            machine.GenerateKey();  // expect-none: csharp.cryptography.cipher-generatekey
            machine.GenerateIV();  // expect-none: csharp.cryptography.cipher-generateiv
            machine.CreateEncryptor(1, 2);  // expect-none: csharp.cryptography.cipher-transform
            machine.CreateEncryptor();  // expect-none: csharp.cryptography.cipher-transform-own
            machine.EncryptEcb(1);  // expect-none: csharp.cryptography.cipher-once-ecb
            machine.EncryptCbc(1, 2);  // expect-none: csharp.cryptography.cipher-once
            var box = new AesGcm(data);  // expect-none: csharp.cryptography.aead
            box.Encrypt(data, data);  // expect-none: csharp.cryptography.aead-use
            new SHA512Managed();  // expect-none: csharp.cryptography.hash
            SHA256.Create();  // expect-none: csharp.cryptography.hash-create
            SHA256.HashData(1);  // expect-none: csharp.cryptography.hash-data
            HashAlgorithm.Create("MD5");  // expect-none: csharp.cryptography.hash-create-name
            machine.ComputeHash(1);  // expect-none: csharp.cryptography.hash-compute
            IncrementalHash.CreateHash(1);  // expect-none: csharp.cryptography.incremental-hash
            IncrementalHash.CreateHMAC(1);  // expect-none: csharp.cryptography.incremental-hmac
            new HashAlgorithmName("MD5");  // expect-none: csharp.cryptography.hash-name
            new HMACSHA512(data);  // expect-none: csharp.cryptography.hmac
            HMACSHA512.HashData(data, data);  // expect-none: csharp.cryptography.hmac-data
            HMAC.Create("HMACMD5");  // expect-none: csharp.cryptography.hmac-create-name
            new Rfc2898DeriveBytes("a", 16);  // expect-none: csharp.cryptography.pbkdf2-own-salt; expect-none: csharp.cryptography.pbkdf2
            Rfc2898DeriveBytes.Pbkdf2("a");  // expect-none: csharp.cryptography.pbkdf2-data
            new PasswordDeriveBytes("a");  // expect-none: csharp.cryptography.pbkdf1
            machine.GetBytes(32);  // expect-none: csharp.cryptography.derive-bytes; expect-none: csharp.cryptography.random-fill
            HKDF.DeriveKey(1);  // expect-none: csharp.cryptography.hkdf
            RSA.Create(512);  // expect-none: csharp.cryptography.rsa-create
            new RSACryptoServiceProvider();  // expect-none: csharp.cryptography.rsa-csp
            new RSACng();  // expect-none: csharp.cryptography.rsa-new
            DSA.Create(512);  // expect-none: csharp.cryptography.dsa-create
            new DSACryptoServiceProvider();  // expect-none: csharp.cryptography.dsa-csp
            ECDsa.Create(1);  // expect-none: csharp.cryptography.ec-create
            new ECDsaCng();  // expect-none: csharp.cryptography.ec-new
            ECCurve.CreateFromFriendlyName("P-256");  // expect-none: csharp.cryptography.curve
            machine.FromXmlString("<a/>");  // expect-none: csharp.cryptography.import-key
            machine.Encrypt(1, true);  // expect-none: csharp.cryptography.rsa-encrypt
            machine.SignData(1, "MD5");  // expect-none: csharp.cryptography.sign-data
            machine.VerifyData(1, "MD5");  // expect-none: csharp.cryptography.verify
            RandomNumberGenerator.Create();  // expect-none: csharp.cryptography.random
            new RNGCryptoServiceProvider();  // expect-none: csharp.cryptography.random-csp
            RandomNumberGenerator.GetBytes(4);  // expect-none: csharp.cryptography.random-bytes
            RandomNumberGenerator.GetInt32(4);  // expect-none: csharp.cryptography.random-static
        }
    }
}
