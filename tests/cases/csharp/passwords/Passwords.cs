using System.Security.Cryptography;
using System.Text;
using Konscious.Security.Cryptography;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Sodium;

namespace Shop.People
{
    class Passwords
    {
        void All(string word, byte[] salt, byte[] message)
        {
            KeyDerivation.Pbkdf2(word, salt, KeyDerivationPrf.HMACSHA256, 100000, 32);  // expect: csharp.passwords.keyderivation digest=SHA-256 iterations=100000 output_bits=256
            BCrypt.Net.BCrypt.HashPassword(word, 8);  // expect: csharp.passwords.bcrypt cost=8
            BCrypt.Net.BCrypt.HashPassword(word);  // expect: csharp.passwords.bcrypt cost=11
            var slow = new Argon2id(Encoding.UTF8.GetBytes(word));  // expect: csharp.passwords.argon2 algorithm=Argon2id memory_kib=65536 iterations=4 salt=literal
            slow.MemorySize = 65536;  // expect-applied: csharp.passwords.argon2-set
            slow.Iterations = 4;  // expect-applied: csharp.passwords.argon2-iterations
            slow.Salt = Encoding.UTF8.GetBytes("everyone's salt");  // expect-applied: csharp.passwords.argon2-salt
            SecretBox.Create(message, new byte[24], SodiumCore.GetRandomBytes(32));  // expect: csharp.passwords.sodium-secretbox algorithm=XSalsa20-Poly1305 key=secure-random nonce=zero; expect: csharp.passwords.sodium-random generator=secure
        }
    }
}
