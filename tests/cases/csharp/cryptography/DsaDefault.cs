// How long a key of DSA is where nothing says it.
using System.Security.Cryptography;

namespace Shop.Seals
{
    class Toy
    {
        public class DSACryptoServiceProvider
        {
        }

        object Made() => new Toy.DSACryptoServiceProvider();  // expect-none: csharp.cryptography.dsa-default
    }

    class Seals
    {
        object Short() => new System.Security.Cryptography.DSACryptoServiceProvider();  // expect: csharp.cryptography.dsa-default key_bits=1024; finding: VT-0501

        object Said() => new System.Security.Cryptography.DSACryptoServiceProvider(3072);  // expect: csharp.cryptography.dsa-new key_bits=3072; expect-none: csharp.cryptography.dsa-default
    }
}
