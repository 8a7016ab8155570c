using System.Security.Cryptography;
using System.Text;

namespace Shop.Cards
{
    class Passwords
    {
        void StaticSalt(string word) { new Rfc2898DeriveBytes(word, Encoding.UTF8.GetBytes("everyones salt"), 600000, HashAlgorithmName.SHA256); }  // finding: VT-0320
        void OwnSalt(string word) { new Rfc2898DeriveBytes(word, RandomNumberGenerator.GetBytes(16), 600000, HashAlgorithmName.SHA256); }  // no-finding
        void Few(string word, byte[] salt) { new Rfc2898DeriveBytes(word, salt, 100); }  // finding: VT-0401
        void ByDefault(string word, byte[] salt) { new Rfc2898DeriveBytes(word, salt); }  // finding: VT-0402
        void HardCoded(byte[] salt) { new Rfc2898DeriveBytes("open sesame", salt, 600000, HashAlgorithmName.SHA256); }  // finding: VT-0302
        void Outdated(string word, byte[] salt) { new PasswordDeriveBytes(word, salt); }  // finding: VT-0407; finding: VT-0401
        void Cheap(string word) { BCrypt.Net.BCrypt.HashPassword(word, 4); }  // finding: VT-0404
        void Dear(string word) { BCrypt.Net.BCrypt.HashPassword(word, 12); }  // no-finding
    }
}
