using System.Security.Cryptography;

namespace Shop.Flow
{
    class Holder
    {
        private byte[] vector = new byte[16];
        public byte[] Vector { get { return vector; } set { vector = value; } }
        public void Refresh() { vector = RandomNumberGenerator.GetBytes(16); }
    }

    class WrappedField
    {
        void Old(byte[] key)
        {
            var holder = new Holder();
            var box = Aes.Create();  // finding: VT-0111
            box.CreateEncryptor(key, holder.Vector);  // finding: VT-0310
        }

        void Today(byte[] key)
        {
            var holder = new Holder();
            holder.Refresh();
            var box = Aes.Create();  // finding: VT-0111
            box.CreateEncryptor(key, holder.Vector);  // no-finding: VT-0310
        }
    }
}
