using System;
using System.Security.Cryptography;

namespace Shop.Tokens
{
    // What is written over before anybody asks for it was for nothing.
    class SetAnew
    {
        string Always(bool shorter)
        {
            byte[] apiKey = new byte[24];
            new Random().NextBytes(apiKey);  // finding: VT-0601 severity=info
            if (shorter) Console.WriteLine("short");
            RandomNumberGenerator.Fill(apiKey);
            return Convert.ToBase64String(apiKey);
        }

        string EitherWay(bool shorter)
        {
            string sessionToken = new Random().NextDouble().ToString();  // finding: VT-0601 severity=info
            if (shorter)
            {
                sessionToken = RandomNumberGenerator.GetHexString(8);
            }
            else
            {
                sessionToken = RandomNumberGenerator.GetHexString(32);
            }
            return sessionToken;
        }

        string Sometimes(bool longer)
        {
            byte[] apiKey = new byte[24];
            new Random().NextBytes(apiKey);  // finding: VT-0605
            if (longer) RandomNumberGenerator.Fill(apiKey);
            return Convert.ToBase64String(apiKey);
        }

        string AskedBefore()
        {
            byte[] apiKey = new byte[24];
            new Random().NextBytes(apiKey);  // finding: VT-0605
            string said = Convert.ToBase64String(apiKey);
            RandomNumberGenerator.Fill(apiKey);
            return said;
        }

        string NotByEveryCase(int kind)
        {
            string sessionToken = new Random().Next().ToString();  // finding: VT-0605
            switch (kind)
            {
                case 1:
                    sessionToken = RandomNumberGenerator.GetHexString(32);
                    break;
            }
            return sessionToken;
        }

        string ByAnotherWeakOne()
        {
            byte[] apiKey = new byte[24];
            new Random().NextBytes(apiKey);  // finding: VT-0605
            new Random(Environment.TickCount).NextBytes(apiKey);  // finding: VT-0605
            return Convert.ToBase64String(apiKey);
        }

        byte[] SeenByAnother(Action<byte[]> keep)
        {
            byte[] apiKey = new byte[24];
            keep(apiKey);
            new Random().NextBytes(apiKey);  // finding: VT-0605
            apiKey = RandomNumberGenerator.GetBytes(24);
            return apiKey;
        }
    }
}
