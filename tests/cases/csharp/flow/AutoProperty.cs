using System.Security.Cryptography;

namespace Shop.Flow
{
    class Settings
    {
        public CipherMode Weak { get; set; } = CipherMode.ECB;
        public CipherMode Sound { get; set; } = CipherMode.CBC;
    }

    class AutoProperty
    {
        void Old(byte[] key)
        {
            var settings = new Settings();
            var box = Aes.Create();
            box.Key = key;
            box.Mode = settings.Weak;  // finding: VT-0110
            box.CreateEncryptor();
        }

        void Today(byte[] key)
        {
            var settings = new Settings();
            var box = Aes.Create();
            box.Key = key;
            box.Mode = settings.Sound;  // no-finding: VT-0110; finding: VT-0111
            box.CreateEncryptor();
        }
    }
}
