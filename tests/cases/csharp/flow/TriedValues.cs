using System;
using System.Collections.Generic;
using System.Security.Cryptography;

namespace Shop.Keys
{
    class TriedValues
    {
        void Declared()
        {
            var sizes = new Dictionary<string, int> { { "old", 1024 }, { "new", 4096 } };
            if (sizes.TryGetValue("old", out var size))
            {
                RSA.Create(size);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
            }
        }

        void Before()
        {
            var sizes = new Dictionary<string, int>();
            sizes["one"] = 1536;
            int size = 4096;
            sizes.TryGetValue("one", out size);
            RSA.Create(size);  // expect: csharp.cryptography.rsa-create key_bits=1536; expect-none: csharp.cryptography.rsa-create key_bits=4096
        }

        void Named()
        {
            var names = new Dictionary<int, string>();
            names.Add(3, "DES");
            if (!names.TryGetValue(3, out string name))
            {
                return;
            }
            SymmetricAlgorithm.Create(name);  // expect: csharp.cryptography.cipher-create-name algorithm=DES
        }

        void Parsed()
        {
            if (int.TryParse("1024", out int size)) RSA.Create(size);  // expect: csharp.cryptography.rsa-create key_bits=1024
        }

        void Unknown(Dictionary<string, int> sizes, string text)
        {
            int size = 1024;
            sizes.TryGetValue("one", out size);
            RSA.Create(size);  // expect-none: csharp.cryptography.rsa-create key_bits=1024
            int other = 1024;
            int.TryParse(text, out other);
            RSA.Create(other);  // expect-none: csharp.cryptography.rsa-create key_bits=1024
        }
    }
}
