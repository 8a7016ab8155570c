using System.Security.Cryptography;

namespace Shop.Flow
{
    static class Kit
    {
        public static HashAlgorithm AsHash(this string name) { return HashAlgorithm.Create(name); }  // finding: VT-0201
        public static string OrSound(this string name) { return name ?? "SHA256"; }
    }

    class Extensions
    {
        void Old() { "MD5".AsHash(); }
        void Today() { string none = null; HashAlgorithm.Create(none.OrSound()); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    }
}
