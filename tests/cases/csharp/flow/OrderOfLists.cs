using System;
using System.Collections.Generic;
using System.Security.Cryptography;

namespace Shop.Keys
{
    class OrderOfLists
    {
        void Turned()
        {
            var sizes = new List<int> { 4096, 1024 };
            sizes.Reverse();
            RSA.Create(sizes[0]);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
            int[] others = { 4096, 1536 };
            Array.Reverse(others);
            RSA.Create(others[0]);  // expect: csharp.cryptography.rsa-create key_bits=1536; expect-none: csharp.cryptography.rsa-create key_bits=4096
        }

        // Which one comes first is not known here.
        void Sorted()
        {
            var sizes = new List<int> { 4096, 1024 };
            sizes.Sort();
            RSA.Create(sizes[0]);  // expect: csharp.cryptography.rsa-create key_bits=?
            int[] others = { 4096, 1024 };
            Array.Sort(others);
            RSA.Create(others[1]);  // expect: csharp.cryptography.rsa-create key_bits=?
            int[] parts = { 4096, 1024, 2048 };
            Array.Reverse(parts, 0, 2);
            RSA.Create(parts[0]);  // expect: csharp.cryptography.rsa-create key_bits=?
            var ranges = new List<int> { 4096, 1024, 2048 };
            ranges.Reverse(0, 2);
            RSA.Create(ranges[0]);  // expect: csharp.cryptography.rsa-create key_bits=?
        }

        void FromTheEnd()
        {
            int[] sizes = { 4096, 2048 };
            sizes[^1] = 1024;
            RSA.Create(sizes[1]);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=2048
            RSA.Create(sizes[0]);  // expect: csharp.cryptography.rsa-create key_bits=4096; expect-none: csharp.cryptography.rsa-create key_bits=1024
        }
    }
}
