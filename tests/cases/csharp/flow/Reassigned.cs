using System.Security.Cryptography;

namespace Shop.Flow
{
    class Reassigned
    {
        void Old() { string name = "SHA256"; name = "MD5"; HashAlgorithm.Create(name); }  // finding: VT-0201
        void Today() { string name = "MD5"; name = "SHA256"; HashAlgorithm.Create(name); }  // no-finding
        void Absent() { string name = null; HashAlgorithm.Create(name ?? "MD5"); }  // finding: VT-0201
        void Given() { string name = null; name ??= "SHA256"; HashAlgorithm.Create(name); }  // no-finding
    }
}
