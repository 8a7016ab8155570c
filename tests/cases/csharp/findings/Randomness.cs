using System;
using System.Security.Cryptography;

namespace Shop.Cards
{
    class Randomness
    {
        string Token() { return new Random().Next().ToString(); }  // finding: VT-0605
        int Sound() { return RandomNumberGenerator.GetInt32(1000000); }  // no-finding
        void Key(byte[] iv)
        {
            var key = new byte[32];
            new Random(7).NextBytes(key);  // finding: VT-0605
            Aes.Create().CreateEncryptor(key, iv);  // finding: VT-0303; finding: VT-0111
        }

        void SoundKey(byte[] iv)
        {
            var key = new byte[32];
            using (var source = new RNGCryptoServiceProvider()) { source.GetBytes(key); }
            Aes.Create().CreateEncryptor(key, iv);  // no-finding: VT-0303; finding: VT-0111
        }
    }
}
