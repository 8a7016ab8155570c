using System.Security.Cryptography;

namespace Shop.Flow
{
    class Parameter
    {
        void Old() { Make("DES"); }
        void Today() { MakeWell("AesManaged"); }
        SymmetricAlgorithm Make(string name) { return SymmetricAlgorithm.Create(name); }  // finding: VT-0101; finding: VT-0111
        SymmetricAlgorithm MakeWell(string name) { return SymmetricAlgorithm.Create(name); }  // no-finding: VT-0101; expect: csharp.cryptography.cipher-create-name algorithm=AES; finding: VT-0111
    }
}
