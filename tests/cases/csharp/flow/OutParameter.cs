using System.Security.Cryptography;

namespace Shop.Flow
{
    class OutParameter
    {
        void Zeros(out byte[] iv) { iv = new byte[16]; }
        void Fresh(out byte[] iv) { iv = RandomNumberGenerator.GetBytes(16); }
        void Old(byte[] key)
        {
            Zeros(out byte[] iv);
            Aes.Create().CreateEncryptor(key, iv);  // finding: VT-0310; finding: VT-0111
        }

        void Today(byte[] key)
        {
            Fresh(out var iv);
            Aes.Create().CreateEncryptor(key, iv);  // no-finding: VT-0310; finding: VT-0111
        }
    }
}
