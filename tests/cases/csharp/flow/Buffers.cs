using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Post.Buffers
{
    // What parts of bytes are, and what others make of constants.
    class Buffers
    {
        byte[] Key(string phrase, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);

        byte[] Sum(string phrase)
        {
            byte[] sum = SHA512.HashData(Encoding.UTF8.GetBytes("post office"));
            return Rfc2898DeriveBytes.Pbkdf2(phrase, sum.Take(16).ToArray(), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal salt_bits=128
        }

        byte[] Part(string phrase)
        {
            byte[] sum = SHA512.HashData(Encoding.UTF8.GetBytes("post office"));
            return Rfc2898DeriveBytes.Pbkdf2(phrase, sum.AsSpan(8, 16).ToArray(), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal salt_bits=128
        }

        byte[] Rest(string phrase)
        {
            byte[] sum = SHA512.HashData(Encoding.UTF8.GetBytes("post office"));
            return Rfc2898DeriveBytes.Pbkdf2(phrase, sum.Skip(8).ToArray(), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal
        }

        byte[] Filled(string phrase)
        {
            Span<byte> salt = stackalloc byte[16];
            salt.Fill(7);
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal-array
        }

        byte[] Over(string phrase)
        {
            byte[] salt = new byte[16];
            RandomNumberGenerator.Fill(new Span<byte>(salt));
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=secure-random
        }

        byte[] Numbers(string phrase)
        {
            byte[] salt = Array.ConvertAll("11,12,13,14,15,16,17,18".Split(','), byte.Parse);
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal-array salt_bits=64
        }

        byte[] One(string phrase) => Rfc2898DeriveBytes.Pbkdf2(phrase, BitConverter.GetBytes(81985529216486895L), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal
        byte[] Own(string phrase, long number) => Rfc2898DeriveBytes.Pbkdf2(phrase, BitConverter.GetBytes(number), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=?
        byte[] Known(string phrase) => Rfc2898DeriveBytes.Pbkdf2(phrase, new Guid("0d1f3c52-8a34-4b6e-9b7d-2f0a4b7c9d10").ToByteArray(), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal
        byte[] Text(string phrase) => Rfc2898DeriveBytes.Pbkdf2(phrase, Encoding.UTF8.GetBytes(Guid.Parse("0d1f3c52-8a34-4b6e-9b7d-2f0a4b7c9d10").ToString("N")), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal
        byte[] Fresh(string phrase, Guid made) => Rfc2898DeriveBytes.Pbkdf2(phrase, made.ToByteArray(), 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=?

        byte[] Copied(string phrase)
        {
            byte[] salt = new byte[16];
            SHA256.HashData(Encoding.UTF8.GetBytes("post office")).CopyTo(salt, 0);
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=literal
        }

        byte[] Paired(string phrase, byte[] salt)
        {
            var pair = new System.Collections.Generic.KeyValuePair<int, int>(700000, 2000);
            Rfc2898DeriveBytes.Pbkdf2(phrase, salt, pair.Key, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=700000
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, pair.Value, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=2000
        }

        // What is written to a file stays what it is.
        byte[] Kept(string phrase)
        {
            byte[] salt = new byte[16];
            using var file = File.Create("salt.bin");
            file.Write(salt);
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=zero
        }

        byte[] Noted(string phrase)
        {
            byte[] salt = new byte[16];
            var memory = new MemoryStream();
            memory.WriteByte(1);
            memory.Write(salt, 0, 16);
            var file = new BinaryWriter(new FileStream("salt.bin", FileMode.Create));
            file.Write(salt);
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=zero
        }

        byte[] Read(string phrase, Tap tap)
        {
            byte[] salt = new byte[16];
            tap.Write(salt);
            return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600000, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data salt=?
        }
    }
}
