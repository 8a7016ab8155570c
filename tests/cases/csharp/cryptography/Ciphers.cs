using System.Security.Cryptography;

namespace Shop.Vault
{
    class Ciphers
    {
        byte[] Own(byte[] data, byte[] key)
        {
            var box = new RijndaelManaged();  // expect: csharp.cryptography.cipher algorithm=AES mode=CFB padding=Zero function=encrypt
            box.Mode = CipherMode.CFB;  // expect-applied: csharp.cryptography.cipher-mode
            box.Padding = PaddingMode.Zeros;  // expect-applied: csharp.cryptography.cipher-padding
            box.GenerateKey();  // expect-applied: csharp.cryptography.cipher-generatekey
            var work = box.CreateEncryptor();  // expect-applied: csharp.cryptography.cipher-transform-own
            return work.TransformFinalBlock(data, 0, data.Length);
        }

        byte[] Drawn(byte[] data)
        {
            var box = new AesCryptoServiceProvider();  // expect: csharp.cryptography.cipher algorithm=AES key=secure-random iv=secure-random key_bits=192
            box.KeySize = 192;  // expect-applied: csharp.cryptography.cipher-keysize
            box.GenerateKey();
            box.GenerateIV();  // expect-applied: csharp.cryptography.cipher-generateiv
            return box.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
        }

        byte[] Given(byte[] data)
        {
            using (TripleDES box = TripleDES.Create())  // expect: csharp.cryptography.cipher-create algorithm=3DES mode=CBC key=literal-array iv=zero function=decrypt
            {
                byte[] key = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6 };
                var work = box.CreateDecryptor(key, new byte[8]);  // expect-applied: csharp.cryptography.cipher-transform
                return work.TransformFinalBlock(data, 0, data.Length);
            }
        }

        void Set()
        {
            var box = DES.Create();  // expect: csharp.cryptography.cipher-create algorithm=DES key=literal iv=literal
            box.Key = System.Text.Encoding.ASCII.GetBytes("8 bytes!");  // expect-applied: csharp.cryptography.cipher-key
            box.IV = System.Text.Encoding.ASCII.GetBytes("and here");  // expect-applied: csharp.cryptography.cipher-iv
        }

        void ByName(string unknown)
        {
            SymmetricAlgorithm.Create("TripleDES");  // expect: csharp.cryptography.cipher-create-name algorithm=3DES
            SymmetricAlgorithm.Create(unknown);  // expect: csharp.cryptography.cipher-create-name algorithm=?
            CryptoConfig.CreateFromName("System.Security.Cryptography.RC2CryptoServiceProvider");  // expect: csharp.cryptography.create-from-name algorithm=RC2
        }

        byte[] Once(byte[] data, byte[] key)
        {
            using var box = Aes.Create();  // expect: csharp.cryptography.cipher-create algorithm=AES mode=ECB padding=X923 function=encrypt
            box.Key = key;
            return box.EncryptEcb(data, PaddingMode.ANSIX923);  // expect-applied: csharp.cryptography.cipher-once-ecb
        }

        byte[] OnceChained(byte[] data, byte[] key)
        {
            using var box = Aes.Create();  // expect: csharp.cryptography.cipher-create algorithm=AES mode=CFB iv=zero function=encrypt
            box.Key = key;
            return box.EncryptCfb(data, new byte[16]);  // expect-applied: csharp.cryptography.cipher-once
        }

        void Sealed(byte[] data, byte[] key, byte[] tag)
        {
            using var box = new AesGcm(key, 16);  // expect: csharp.cryptography.aead algorithm=AES mode=GCM tag_bits=128 nonce=secure-random nonce_bits=96 function=encrypt
            var nonce = RandomNumberGenerator.GetBytes(12);  // expect: csharp.cryptography.random-bytes generator=secure
            box.Encrypt(nonce, data, new byte[data.Length], tag);  // expect-applied: csharp.cryptography.aead-use
        }
    }
}
