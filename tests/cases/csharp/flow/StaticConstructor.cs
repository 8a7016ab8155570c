using System.Security.Cryptography;

namespace Shop.Flow
{
    class StaticConstructor
    {
        private static string weak;
        private static string sound;
        static StaticConstructor()
        {
            weak = "MD5";
            sound = "SHA384";
        }

        void Old() { HashAlgorithm.Create(weak); }  // finding: VT-0201
        void Today() { HashAlgorithm.Create(sound); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-384
    }
}
