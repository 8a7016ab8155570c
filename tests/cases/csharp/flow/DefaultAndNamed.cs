using System.Security.Cryptography;

namespace Shop.Flow
{
    class DefaultAndNamed
    {
        RSA Pair(string label, int size = 1024) { return RSA.Create(size); }  // finding: VT-0501
        RSA SoundPair(string label, int size = 512, bool kept = true) { return RSA.Create(size); }  // no-finding; expect: csharp.cryptography.rsa-create key_bits=3072
        void Mixed(string word, byte[] salt) { new Rfc2898DeriveBytes(word, salt, iterations: 700000, HashAlgorithmName.SHA256); }  // no-finding
        void All()
        {
            Pair("till");
            SoundPair(kept: false, size: 3072, label: "till");
        }
    }
}
