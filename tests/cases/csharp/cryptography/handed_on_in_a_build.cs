using System.Security.Cryptography;

namespace Slips
{
    public static class Hex
    {
        public static byte[] Bytes()
        {
            byte[] made = new byte[20];
            for (int i = 0; i < made.Length; ++i) made[i] = 7;
            return made;
        }
    }

    public static class Slip
    {
        public static byte[] Sign(byte[] secret, byte[] text)
        {
            using (var mac = new HMACSHA256(secret)) // expect: csharp.cryptography.hmac key=literal-array key_bits=160 condition=TRIAL
            {
                return mac.ComputeHash(text);
            }
        }

        private static void Trial()
        {
#if TRIAL
            byte[] secret = Hex.Bytes();
            Sign(secret, new byte[8]);
#endif
        }
    }
}
