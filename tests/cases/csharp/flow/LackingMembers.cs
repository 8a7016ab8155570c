// A member of what another file declares may be null: then it is the default.
using System.Security.Cryptography;
using House.Options;

class LackingMembers
{
    RSA Imported(KeyOptions options) => RSA.Create(options?.Size ?? 1024);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect: csharp.cryptography.rsa-create key_bits=?

    RSA Given(int? size) => RSA.Create(size ?? 1024);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect: csharp.cryptography.rsa-create key_bits=?

    RSA Known()
    {
        int? size = 3072;
        return RSA.Create(size ?? 1024);  // expect: csharp.cryptography.rsa-create key_bits=3072; expect-none: csharp.cryptography.rsa-create key_bits=1024
    }
}
