using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

class CopiesAndAdded
{
    void All(string word, byte[] key, byte[] given)
    {
        byte[] seed = { 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8 };
        byte[] iv = new byte[16];
        Array.Copy(seed, iv, 16);
        Aes.Create().CreateEncryptor(key, iv);  // expect: csharp.cryptography.cipher-create iv=literal-array
        byte[] other = new byte[16];
        Array.Copy(given, other, 16);
        Aes.Create().CreateEncryptor(key, other);  // expect: csharp.cryptography.cipher-create iv=?
        byte[] third = new byte[16];
        seed.CopyTo(third, 0);
        Aes.Create().CreateEncryptor(key, third);  // expect: csharp.cryptography.cipher-create iv=literal-array
        var parts = new List<byte>();
        parts.AddRange(Encoding.UTF8.GetBytes("site-"));
        parts.AddRange(UTF8Encoding.UTF8.GetBytes("wide"));
        new Rfc2898DeriveBytes(word, parts.ToArray(), 600000, HashAlgorithmName.SHA256);  // expect: csharp.cryptography.pbkdf2 salt=literal-array
    }
}
