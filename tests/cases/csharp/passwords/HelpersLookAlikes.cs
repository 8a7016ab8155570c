namespace Shop.Toys
{
    static class Crypto
    {
        public static string HashPassword(string word) => word;

        public static string SHA1(string word) => word;

        public static string Hash(string word, string how) => word;
    }

    class PasswordHasher
    {
    }

    class Game
    {
        void All()
        {
            Crypto.HashPassword("x");  // expect-none: csharp.passwords.web-helpers
            Crypto.SHA1("x");  // expect-none: csharp.passwords.web-helpers-sha1
            Crypto.Hash("x", "md5");  // expect-none: csharp.passwords.web-helpers-hash
            new PasswordHasher();  // expect-none: csharp.passwords.identity-2
        }
    }
}
