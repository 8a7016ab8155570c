using System.Security.Cryptography;

namespace Shop.Keys
{
    class Held
    {
        public int Bits = 4096;

        public Held Set(int bits)
        {
            Bits = bits;
            return this;
        }
    }

    // One object by two names.
    class OtherNames
    {
        void ByMethod()
        {
            var held = new Held();
            var other = held;
            other.Set(1024);
            RSA.Create(held.Bits);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
        }

        void ByMember()
        {
            var held = new Held();
            Held other;
            other = held;
            other.Bits = 1536;
            RSA.Create(held.Bits);  // expect: csharp.cryptography.rsa-create key_bits=1536; expect-none: csharp.cryptography.rsa-create key_bits=4096
        }

        void Copies()
        {
            var sizes = new[] { 1024, 4096 };
            var copy = (int[])sizes.Clone();
            copy[0] = 3072;
            RSA.Create(sizes[0]);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=3072
        }
    }
}
