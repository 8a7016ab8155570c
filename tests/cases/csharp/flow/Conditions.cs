using System.Security.Cryptography;

namespace Shop.Flow
{
    class Conditions
    {
        void Old()
        {
            int n = 7;
            string name = n * 2 > 10 ? "MD5" : "SHA256";
            HashAlgorithm.Create(name);  // finding: VT-0201
        }

        void Today()
        {
            int n = 7;
            string name;
            if (n * 2 < 10) { name = "MD5"; } else { name = "SHA256"; }
            HashAlgorithm.Create(name);  // no-finding
        }

        void OfTexts()
        {
            string kind = "new";
            if (kind.Equals("old")) { MD5.Create(); }  // no-finding
            if (kind == "old") { MD5.Create(); }  // no-finding
            if (kind.StartsWith("n")) { SHA1.Create(); }  // finding: VT-0202
        }

        void Switched()
        {
            string name = "sound";
            switch (name)
            {
                case "weak": MD5.Create(); break;  // no-finding
                case "sound": SHA256.Create(); break;  // expect: csharp.cryptography.hash-create algorithm=SHA-256
                default: SHA1.Create(); break;  // no-finding
            }
        }
    }
}
