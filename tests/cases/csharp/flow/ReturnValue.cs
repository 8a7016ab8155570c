using System.Security.Cryptography;

namespace Shop.Flow
{
    class ReturnValue
    {
        private static string Weak() { return "MD5"; }
        private static string Sound() => "SHA256";
        void Old() { HashAlgorithm.Create(Weak()); }  // finding: VT-0201
        void Today() { HashAlgorithm.Create(Sound()); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    }
}
