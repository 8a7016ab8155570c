using System.Security.Cryptography;

namespace Shop.Flow
{
    class Initialisers
    {
        void Old(byte[] key) { new AesManaged { Mode = CipherMode.ECB, Key = key }.CreateEncryptor(); }  // finding: VT-0110
        void Today(byte[] key) { var box = new AesManaged { Mode = CipherMode.CBC, Key = key }; box.CreateEncryptor(); }  // no-finding: VT-0110; finding: VT-0111
        private readonly SymmetricAlgorithm held = new DESCryptoServiceProvider { KeySize = 64 };  // finding: VT-0101; finding: VT-0111
    }
}
