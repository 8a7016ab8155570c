using System.Security.Cryptography;

enum Named { Old, New }

enum Numbered { First, Second, Seventh = 7, Eighth }

record Chosen(string Old, string New);

class PlacesOfConstants
{
    private static readonly string[] Names = { "MD5", "SHA256" };

    void Use()
    {
        HashAlgorithm.Create(Names[(int)Named.Old]);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        Named kind = Named.New;
        HashAlgorithm.Create(Names[(int)kind]);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        RSA.Create(512 * (int)Numbered.Eighth);  // expect: csharp.cryptography.rsa-create key_bits=4096
        RSA.Create(Numbered.First == Numbered.Second ? 1024 : 2048);  // expect: csharp.cryptography.rsa-create key_bits=2048
        RSA.Create(512 * (int)Numbered.Seventh);  // expect: csharp.cryptography.rsa-create key_bits=3584
    }

    void TakenApart()
    {
        var both = new Chosen("MD5", "SHA256");
        var (first, second) = both;
        HashAlgorithm.Create(first);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(second);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    }
}
