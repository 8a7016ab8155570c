// Of which type a class of one file is, whoever makes an object of it says in another.
using System.Security.Cryptography;

namespace Pirates
{
    public class Chest<T> where T : SymmetricAlgorithm, new()
    {
        private readonly byte[] key;

        public Chest(byte[] key)
        {
            this.key = key;
        }

        public byte[] Lock(byte[] gold)
        {
            using (var lid = new T())  // expect: csharp.cryptography.cipher algorithm=3DES; finding: VT-0103; finding: VT-0111
            {
                lid.Key = key;
                return lid.CreateEncryptor().TransformFinalBlock(gold, 0, gold.Length);
            }
        }
    }
}
