// Who hands it something has a method of a name that another file calls on something else.
using System.Security.Cryptography;

namespace Kitchen
{
    public class Recipe
    {
        private byte[] salt;

        public Recipe With(byte[] value)
        {
            salt = value;
            return this;
        }

        public byte[] Cook(string secret)
        {
            return Rfc2898DeriveBytes.Pbkdf2(secret, salt, 700000, HashAlgorithmName.SHA256, 32);  // finding: VT-0320
        }
    }
}
