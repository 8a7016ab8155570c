using System.Security.Cryptography;
using System.Text;

namespace Shop.Cards
{
    class Keys
    {
        private const string Secret = "0123456789abcdef0123456789abcdef";
        void HardCoded(byte[] iv) { Aes.Create().CreateEncryptor(Encoding.UTF8.GetBytes(Secret), iv); }  // finding: VT-0301; finding: VT-0111
        void Given(byte[] key, byte[] iv) { Aes.Create().CreateEncryptor(key, iv); }  // no-finding: VT-0301; finding: VT-0111
    }
}
