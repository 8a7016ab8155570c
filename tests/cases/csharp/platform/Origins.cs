using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Shop.Vault
{
    class Origins
    {
        void Seeded()
        {
            var dice = new Random(42);  // expect: csharp.platform.random generator=predictable seed=literal purpose=key
            int n = dice.Next();  // expect-applied: csharp.platform.random-number
            new HMACSHA256(Encoding.UTF8.GetBytes(n.ToString()));  // expect: csharp.cryptography.hmac key=predictable-random
        }

        void Shared()
        {
            int n = Random.Shared.Next();  // expect: csharp.platform.random-shared generator=predictable
        }

        void Filled()
        {
            var key = new byte[16];
            new Random().NextBytes(key);  // expect: csharp.platform.random generator=predictable; expect-applied: csharp.platform.random-bytes
            new HMACSHA256(key);  // expect: csharp.cryptography.hmac key=predictable-random key_bits=128
        }

        void Elsewhere(string path)
        {
            string named = Environment.GetEnvironmentVariable("SHOP_KEY");
            new HMACSHA256(Convert.FromBase64String(named));  // expect: csharp.cryptography.hmac key=environment
            new HMACSHA256(File.ReadAllBytes(path));  // expect: csharp.cryptography.hmac key=file; expect-applied: csharp.platform.file
        }
    }
}
