using System.Security.Cryptography;

class TuplesWithNames
{
    static (string Name, int Bits) Choice() => ("main", 1024);

    void Use()
    {
        var pair = (Weak: "MD5", Strong: "SHA256");
        HashAlgorithm.Create(pair.Weak);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(pair.Strong);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(pair.Item1);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        var chosen = Choice();
        RSA.Create(chosen.Bits);  // expect: csharp.cryptography.rsa-create key_bits=1024
        (string First, string Second) declared = ("SHA1", "SHA512");
        HashAlgorithm.Create(declared.Second);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
    }
}

record Settings(string Name, string Digest);

class Copies
{
    void Use()
    {
        var first = new Settings("a", "SHA256");
        var second = first with { Digest = "MD5" };
        HashAlgorithm.Create(first.Digest);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(second.Digest);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }
}
