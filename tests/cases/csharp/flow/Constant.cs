using System.Security.Cryptography;

namespace Shop.Flow
{
    static class Names
    {
        public const string Weak = "MD" + "5";
        public static readonly string Sound = "SHA" + 256;
        public const int Rounds = 5 * 100;
    }

    class Constant
    {
        void Old(byte[] data) { HashAlgorithm.Create(Names.Weak); }  // finding: VT-0201
        void Today(byte[] data) { HashAlgorithm.Create(Names.Sound); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        void Few(string word, byte[] salt) { new Rfc2898DeriveBytes(word, salt, Names.Rounds); }  // finding: VT-0401
        void Many(string word, byte[] salt) { new Rfc2898DeriveBytes(word, salt, Names.Rounds * 2000, HashAlgorithmName.SHA256); }  // no-finding
    }
}
