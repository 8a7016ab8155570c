using Digest = System.Security.Cryptography.MD5;
using Sound = System.Security.Cryptography.SHA256;
using static System.Security.Cryptography.CipherMode;

namespace Shop.Flow
{
    class Aliases
    {
        void Old() { Digest.Create(); }  // finding: VT-0201
        void Today() { Sound.Create(); }  // no-finding
        void Whole() { global::System.Security.Cryptography.MD5.Create(); }  // finding: VT-0201
        void Block(byte[] key) { var box = System.Security.Cryptography.Aes.Create(); box.Key = key; box.Mode = ECB; box.CreateEncryptor(); }  // finding: VT-0110
    }
}
