// What a cipher gives goes through a stream that makes a MAC of it.
using System.IO;
using System.Security.Cryptography;

namespace Films.Reels
{
    class Reels
    {
        void Kept(Stream reel, Stream shelf, byte[] key, byte[] macKey)
        {
            using (var aes = Aes.Create())  // expect: csharp.cryptography.cipher-create role=authenticated; no-finding: VT-0111
            using (var mac = new HMACSHA256(macKey))
            {
                aes.Key = key;
                aes.GenerateIV();
                shelf.Write(aes.IV, 0, aes.IV.Length);
                using (var told = new CryptoStream(shelf, mac, CryptoStreamMode.Write, true))
                using (var hidden = new CryptoStream(told, aes.CreateEncryptor(), CryptoStreamMode.Write))
                    reel.CopyTo(hidden);
                shelf.Write(mac.Hash, 0, mac.Hash.Length);
            }
        }

        void AtOnce(Stream reel, Stream shelf, byte[] key, byte[] macKey)
        {
            using (var aes = Aes.Create())  // expect: csharp.cryptography.cipher-create role=authenticated; no-finding: VT-0111
            using (var mac = new HMACSHA256(macKey))
            {
                aes.Key = key;
                var transform = aes.CreateEncryptor();
                using (var hidden = new CryptoStream(new CryptoStream(shelf, mac, CryptoStreamMode.Write), transform, CryptoStreamMode.Write))
                    reel.CopyTo(hidden);
            }
        }

        // The MAC is of something else.
        void Apart(Stream reel, Stream shelf, Stream list, byte[] key, byte[] macKey)
        {
            using (var aes = Aes.Create())  // expect: csharp.cryptography.cipher-create; finding: VT-0111
            using (var mac = new HMACSHA256(macKey))
            {
                aes.Key = key;
                using (var told = new CryptoStream(list, mac, CryptoStreamMode.Write, true))
                    told.WriteByte(1);
                using (var hidden = new CryptoStream(shelf, aes.CreateEncryptor(), CryptoStreamMode.Write))
                    reel.CopyTo(hidden);
            }
        }
    }
}
