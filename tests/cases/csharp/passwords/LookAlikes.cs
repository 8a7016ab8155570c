namespace Toys
{
    class KeyDerivation { public static void Pbkdf2(string word) { } }
    class BCrypt { public static void HashPassword(string word) { } public static void HashPassword(string word, string salt) { } public static string GenerateSalt() { return "a"; } }
    class Argon2id { public int MemorySize; public int Iterations; public string Salt; }
    class SecretBox { public static void Create(int a, int b, int c) { } }
    class SodiumCore { public static void GetRandomBytes(int n) { } }

    class Play
    {
        void All()
        {
            KeyDerivation.Pbkdf2("a");  // expect-none: csharp.passwords.keyderivation
            BCrypt.HashPassword("a");  // expect-none: csharp.passwords.bcrypt
            BCrypt.HashPassword("a", BCrypt.GenerateSalt());  // expect-none: csharp.passwords.bcrypt-own-salt; expect-none: csharp.passwords.bcrypt-salt
            var slow = new Argon2id();  // expect-none: csharp.passwords.argon2
            slow.MemorySize = 1;  // expect-none: csharp.passwords.argon2-set
            slow.Iterations = 1;  // expect-none: csharp.passwords.argon2-iterations
            slow.Salt = "a";  // expect-none: csharp.passwords.argon2-salt
            SecretBox.Create(1, 2, 3);  // expect-none: csharp.passwords.sodium-secretbox
            SodiumCore.GetRandomBytes(1);  // expect-none: csharp.passwords.sodium-random
        }
    }
}
