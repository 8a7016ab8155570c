using System;
using System.Security.Cryptography;

// What a power of whole numbers comes to.
class Powers
{
    byte[] Stretch(string phrase, byte[] salt, int n)
    {
        Rfc2898DeriveBytes.Pbkdf2(phrase, salt, (int)Math.Pow(2, 10), HashAlgorithmName.SHA256, 32); // expect: csharp.cryptography.pbkdf2-data iterations=1024
        return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, (int)Math.Pow(2, n), HashAlgorithmName.SHA256, 32); // expect: csharp.cryptography.pbkdf2-data iterations=?
    }
}
