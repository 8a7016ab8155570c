using System.Security.Cryptography;
using System.Text;

namespace Shop.Cards
{
    class Vectors
    {
        private static readonly byte[] Fixed = { 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6 };
        void Zeros(byte[] key) { var box = Aes.Create(); box.Key = key; box.IV = new byte[16]; box.CreateEncryptor(); }  // finding: VT-0310; finding: VT-0111
        void Written(byte[] key) { Aes.Create().CreateEncryptor(key, Fixed); }  // finding: VT-0310; finding: VT-0111
        void Word(byte[] key) { Aes.Create().CreateEncryptor(key, Encoding.ASCII.GetBytes("sixteen letters!")); }  // finding: VT-0310; finding: VT-0111
        void Drawn(byte[] key) { var box = Aes.Create(); box.Key = key; box.GenerateIV(); box.CreateEncryptor(key, box.IV); }  // no-finding: VT-0310; finding: VT-0111
        void Nonce(byte[] key, byte[] data, byte[] tag)
        {
            using var box = new AesGcm(key);
            box.Encrypt(Encoding.ASCII.GetBytes("twelve bytes"), data, new byte[data.Length], tag);  // finding: VT-0311
        }

        byte[] Opened(byte[] key, byte[] message)
        {
            byte[] iv = new byte[16];
            System.Array.Copy(message, iv, 16);
            return Aes.Create().CreateDecryptor(key, iv).TransformFinalBlock(message, 16, message.Length - 16);  // no-finding: VT-0310; finding: VT-0111
        }
    }
}
