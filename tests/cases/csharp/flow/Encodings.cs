using System;
using System.Security.Cryptography;
using System.Text;

namespace Shop.Flow
{
    class Encodings
    {
        void Old(byte[] data)
        {
            new HMACSHA256(Convert.FromBase64String("c29tZSBrZXkgb2YgdGhlIHNob3AgLSB0aGUgb2xkIG9uZQ=="));  // finding: VT-0301
            new HMACSHA256(Convert.FromHexString("000102030405060708090a0b0c0d0e0f"));  // finding: VT-0301
            new HMACSHA256(Encoding.Unicode.GetBytes("a word in the code"));  // finding: VT-0301
            HashAlgorithm.Create(Encoding.ASCII.GetString(Convert.FromBase64String("TUQ1")));  // finding: VT-0201
        }

        void Today(string given)
        {
            new HMACSHA256(Convert.FromBase64String(Environment.GetEnvironmentVariable("SHOP_KEY")));  // no-finding
            new HMACSHA256(Encoding.UTF8.GetBytes(given));  // no-finding
        }
    }
}
