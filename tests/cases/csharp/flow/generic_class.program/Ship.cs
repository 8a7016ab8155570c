using System.Security.Cryptography;

namespace Pirates
{
    public class Ship
    {
        public byte[] Stow(byte[] gold, byte[] key)
        {
            var chest = new Chest<TripleDESCryptoServiceProvider>(key);  // expect-none
            return chest.Lock(gold);
        }
    }
}
