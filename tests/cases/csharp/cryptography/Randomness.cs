using System.Security.Cryptography;

namespace Shop.Vault
{
    class Randomness
    {
        void Drawn()
        {
            RandomNumberGenerator.Create();  // expect: csharp.cryptography.random generator=secure
            RandomNumberGenerator.GetInt32(6);  // expect: csharp.cryptography.random-static generator=secure
            RandomNumberGenerator.GetBytes(8);  // expect: csharp.cryptography.random-bytes generator=secure
        }

        void Filled()
        {
            var key = new byte[32];
            using var source = new RNGCryptoServiceProvider();  // expect: csharp.cryptography.random-csp generator=secure
            source.GetBytes(key);  // expect-applied: csharp.cryptography.random-fill
            new HMACSHA256(key);  // expect: csharp.cryptography.hmac key=secure-random key_bits=256
        }
    }
}
