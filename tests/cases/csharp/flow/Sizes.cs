using System.Security.Cryptography;

namespace Post.Sizes
{
    class Sizes
    {
        RSA Key() => RSA.Create(128 * sizeof(long));  // expect: csharp.cryptography.rsa-create key_bits=1024
        unsafe RSA Own() => RSA.Create(128 * sizeof(Stamp));  // expect: csharp.cryptography.rsa-create key_bits=?
        struct Stamp { public int First, Second; }
    }
}
