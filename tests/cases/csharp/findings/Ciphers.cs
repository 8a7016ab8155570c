using System.Security.Cryptography;

namespace Shop.Cards
{
    class Ciphers
    {
        void Broken(byte[] key, byte[] iv)
        {
            new DESCryptoServiceProvider().CreateEncryptor(key, iv);  // finding: VT-0101 severity=high; finding: VT-0111
            TripleDES.Create().CreateEncryptor(key, iv);  // finding: VT-0103; finding: VT-0111
            new RC2CryptoServiceProvider().CreateEncryptor(key, iv);  // finding: VT-0104; finding: VT-0111
        }

        void Book(byte[] key)
        {
            var box = new RijndaelManaged();
            box.Key = key;
            box.Mode = CipherMode.ECB;  // finding: VT-0110 severity=high
            box.CreateEncryptor();
        }

        void Sealed(byte[] key, byte[] data, byte[] tag)
        {
            using var box = new AesGcm(key);  // no-finding
            byte[] nonce = new byte[12];
            RandomNumberGenerator.Fill(nonce);  // no-finding
            box.Encrypt(nonce, data, new byte[data.Length], tag);  // no-finding
        }
    }
}
