using System.Security.Cryptography;

namespace Slips
{
    public static class Rooms
    {
        public static readonly byte[] Nothing = new byte[0];

        public static void Fill(byte[] room)
        {
            for (int i = 0; i < room.Length; ++i) room[i] = 7;
        }
    }

    public static class Marks
    {
        public static byte[] Mark(byte[] secret, byte[] text, HashAlgorithm other)
        {
            if (secret == null) secret = Rooms.Nothing;
            other.TransformBlock(text, 0, 8, Rooms.Nothing, 0);
            Rooms.Fill(Rooms.Nothing);
            using (var mac = new HMACSHA512(secret)) // expect: csharp.cryptography.hmac key=zero key_bits=0; expect: csharp.cryptography.hmac key=?
            {
                return mac.ComputeHash(text);
            }
        }
    }
}
