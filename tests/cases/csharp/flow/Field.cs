using System.Security.Cryptography;

namespace Shop.Flow
{
    class Field
    {
        private string weak = "MD5";
        private readonly string sound = "SHA256";
        byte[] Old(byte[] data) { return HashAlgorithm.Create(weak).ComputeHash(data); }  // finding: VT-0201
        byte[] Today(byte[] data) { return HashAlgorithm.Create(this.sound).ComputeHash(data); }  // no-finding
    }
}
