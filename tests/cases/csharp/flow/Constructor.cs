using System.Security.Cryptography;

namespace Shop.Flow
{
    class Hasher
    {
        private readonly string name;
        public Hasher(string name) { this.name = name; }
        public byte[] Run(byte[] data) { return HashAlgorithm.Create(name).ComputeHash(data); }  // finding: VT-0201
    }

    class SoundHasher
    {
        private readonly string name;
        public SoundHasher(string name) { this.name = name; }
        public byte[] Run(byte[] data) { return HashAlgorithm.Create(name).ComputeHash(data); }  // no-finding
    }

    class Uses
    {
        void All(byte[] data)
        {
            new Hasher("MD5").Run(data);
            new SoundHasher("SHA512").Run(data);
        }
    }
}
