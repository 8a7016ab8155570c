using System.Security.Cryptography;

// Another class has a method of that name, which is called; this one's is run all the same.
public class Counts
{
    private byte[] Derived(string password, byte[] salt, int count = 1000)
    {
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, count, HashAlgorithmName.SHA256, 32); // expect: csharp.cryptography.pbkdf2-data iterations=900000; expect-none: csharp.cryptography.pbkdf2-data iterations=1000
    }

    public byte[] Run(string password, byte[] salt)
    {
        return Derived(password, salt, 900000);
    }
}
