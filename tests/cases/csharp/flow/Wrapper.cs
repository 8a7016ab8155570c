using System.Security.Cryptography;
using System.Text;

namespace Shop.Flow
{
    static class Kit
    {
        public static byte[] Mac(byte[] key, byte[] data)
        {
            return Outer(key, data);
        }

        private static byte[] Outer(byte[] key, byte[] data)
        {
            using var mac = new HMACSHA256(key);  // finding: VT-0301
            return mac.ComputeHash(data);
        }
    }

    static class SoundKit
    {
        public static byte[] Mac(byte[] key, byte[] data)
        {
            using var mac = new HMACSHA256(key);  // no-finding
            return mac.ComputeHash(data);
        }
    }

    class Wrapper
    {
        void Old(byte[] data) { Kit.Mac(Encoding.UTF8.GetBytes("a word that stands in the code"), data); }
        void Today(byte[] data) { SoundKit.Mac(RandomNumberGenerator.GetBytes(32), data); }
    }
}
