using System.Collections.Generic;
using System.Security.Cryptography;

namespace Shop.Keys
{
    class Sizes
    {
        private readonly Dictionary<string, int> named = new Dictionary<string, int>();
        private readonly List<int> listed = new();

        public void Put(string name, int size)
        {
            named[name] = size;
            listed.Add(size);
        }

        public int Take(string name) => named[name];

        public int First() => listed[0];
    }

    // Each has lists and maps of its own.
    class OwnCollections
    {
        void Use()
        {
            var one = new Sizes();
            one.Put("a", 1024);
            var other = new Sizes();
            other.Put("a", 4096);
            RSA.Create(one.Take("a"));  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
            RSA.Create(other.Take("a"));  // expect: csharp.cryptography.rsa-create key_bits=4096; expect-none: csharp.cryptography.rsa-create key_bits=1024
            RSA.Create(one.First());  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
            RSA.Create(other.First());  // expect: csharp.cryptography.rsa-create key_bits=4096; expect-none: csharp.cryptography.rsa-create key_bits=1024
        }
    }
}
