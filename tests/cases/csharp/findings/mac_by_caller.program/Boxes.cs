using System.Security.Cryptography;

namespace Post
{
    public interface IBoxes
    {
        SymmetricAlgorithm Open();
    }

    public class PlainBoxes : IBoxes
    {
        public SymmetricAlgorithm Open()
        {
            return Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC role=authenticated; no-finding: VT-0111
        }
    }

    public class BareBoxes
    {
        public SymmetricAlgorithm Unlock()
        {
            return Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; finding: VT-0111
        }
    }
}
