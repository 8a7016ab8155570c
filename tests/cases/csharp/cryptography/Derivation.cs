using System.Security.Cryptography;
using System.Text;

namespace Shop.Vault
{
    class Derivation
    {
        void Passwords(string word, byte[] salt)
        {
            new Rfc2898DeriveBytes(word, 16);  // expect: csharp.cryptography.pbkdf2-own-salt iterations=1000 digest=SHA-1 salt=secure-random
            new Rfc2898DeriveBytes(word, salt, 210000, HashAlgorithmName.SHA512);  // expect: csharp.cryptography.pbkdf2 iterations=210000 digest=SHA-512
            new Rfc2898DeriveBytes(password: word, salt: salt, iterations: 5000);  // expect: csharp.cryptography.pbkdf2 iterations=5000 digest=SHA-1
            Rfc2898DeriveBytes.Pbkdf2(word, salt, 1200, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=1200 digest=SHA-256 output_bits=256
            new PasswordDeriveBytes(word, salt, "MD5", 2);  // expect: csharp.cryptography.pbkdf1 digest=MD5 iterations=2
        }

        void SetLater(string word, byte[] salt)
        {
            var made = new Rfc2898DeriveBytes(word, salt);  // expect: csharp.cryptography.pbkdf2 iterations=250000 salt=literal
            made.IterationCount = 250000;  // expect-applied: csharp.cryptography.derive-iterations
            made.Salt = Encoding.ASCII.GetBytes("of the house");  // expect-applied: csharp.cryptography.derive-salt
        }

        byte[] KeyOfAPassword(string word, byte[] salt)
        {
            var made = new Rfc2898DeriveBytes(word, salt, 600000, HashAlgorithmName.SHA256);
            using var box = Aes.Create();  // expect: csharp.cryptography.cipher-create key=derived key_bits=256
            box.Key = made.GetBytes(32);  // expect-applied: csharp.cryptography.derive-bytes
            return box.Key;
        }

        void Expanded(byte[] secret)
        {
            HKDF.DeriveKey(HashAlgorithmName.SHA384, secret, 32);  // expect: csharp.cryptography.hkdf digest=SHA-384
        }
    }
}
