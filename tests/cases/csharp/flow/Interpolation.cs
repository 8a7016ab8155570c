using System.Security.Cryptography;

namespace Shop.Flow
{
    class Interpolation
    {
        void Old()
        {
            int number = 5;
            HashAlgorithm.Create($"MD{number}");  // finding: VT-0201
        }

        void Today()
        {
            int size = 256;
            HashAlgorithm.Create($"SHA{size}");  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        }
    }
}
