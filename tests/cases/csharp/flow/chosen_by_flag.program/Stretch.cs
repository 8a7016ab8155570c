using System.Security.Cryptography;

// What a method of its own says for a flag that the program sets one way only.
public class Stretch
{
    private readonly bool _thorough;

    public Stretch(bool thorough) => _thorough = thorough;

    private int Rounds() => _thorough ? 650000 : 3000;

    public byte[] Key(string password, byte[] salt)
    {
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, Rounds(), HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=650000; expect: csharp.cryptography.pbkdf2-data iterations=3000 role=unreached
    }

    public static byte[] Sum(byte[] data, bool quick)
    {
        string name = quick ? "MD5" : "SHA256";
        return HashAlgorithm.Create(name).ComputeHash(data);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256; expect: csharp.cryptography.hash-create-name algorithm=MD5 role=unreached
    }
}
