using System.IO;
using System.Security.Cryptography;

namespace Post
{
    public class Office
    {
        private readonly IBoxes boxes = new PlainBoxes();

        public void Send(byte[] key, byte[] stampKey, byte[] letter, Stream to)
        {
            using (SymmetricAlgorithm box = boxes.Open())
            using (HMACSHA256 stamp = new HMACSHA256(stampKey))  // expect: csharp.cryptography.hmac algorithm=HMAC
            {
                box.Key = key;
                box.GenerateIV();
                byte[] closed = box.CreateEncryptor().TransformFinalBlock(letter, 0, letter.Length);
                to.Write(box.IV, 0, box.IV.Length);
                to.Write(closed, 0, closed.Length);
                byte[] mark = stamp.ComputeHash(closed);
                to.Write(mark, 0, mark.Length);
            }
        }

        public void SendBare(byte[] key, byte[] letter, Stream to)
        {
            using (SymmetricAlgorithm box = new BareBoxes().Unlock())
            {
                box.Key = key;
                byte[] closed = box.CreateEncryptor().TransformFinalBlock(letter, 0, letter.Length);
                to.Write(closed, 0, closed.Length);
            }
        }
    }
}
