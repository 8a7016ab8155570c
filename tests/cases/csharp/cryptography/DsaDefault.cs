// How long a key of DSA is where nothing says it.
using System.Security.Cryptography;

namespace Shop.Seals
{
    class Toy
    {
        public class DSACryptoServiceProvider
        {
        }

        public class DSACng
        {
        }

        object Modern() => new Toy.DSACng();  // expect-none: csharp.cryptography.dsa-new

        object Made() => new Toy.DSACryptoServiceProvider();  // expect-none: csharp.cryptography.dsa-csp
    }

    class Seals
    {
        object Short() => new System.Security.Cryptography.DSACryptoServiceProvider();  // expect: csharp.cryptography.dsa-csp key_bits=1024; finding: VT-0501

        object Said() => new System.Security.Cryptography.DSACryptoServiceProvider(3072);  // expect: csharp.cryptography.dsa-csp key_bits=3072

        object Modern() => new System.Security.Cryptography.DSACng(3072);  // expect: csharp.cryptography.dsa-new key_bits=3072
    }
}
