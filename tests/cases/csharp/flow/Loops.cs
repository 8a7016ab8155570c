using System.Security.Cryptography;

namespace Shop.Flow
{
    class Loops
    {
        void Old() { foreach (var name in new[] { "SHA256", "MD5" }) { HashAlgorithm.Create(name); } }  // finding: VT-0201
        void Today() { foreach (string name in new string[] { "SHA256", "SHA512" }) { HashAlgorithm.Create(name); } }  // no-finding
        void Filled(byte[] key)
        {
            var iv = new byte[16];
            for (int i = 0; i < iv.Length; i++) { iv[i] = 7; }
            Aes.Create().CreateEncryptor(key, iv);  // finding: VT-0310; finding: VT-0111
        }
    }
}
