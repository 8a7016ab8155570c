using System;
using System.Security.Cryptography;

namespace Shop.Flow
{
    class TryCatch
    {
        byte[] Old(byte[] data)
        {
            string name = "SHA256";
            try { name = "MD5"; } finally { Console.WriteLine("done"); }
            using (var hash = HashAlgorithm.Create(name)) { return hash.ComputeHash(data); }  // finding: VT-0201
        }

        byte[] Today(byte[] data)
        {
            string name = "MD5";
            try { name = "SHA256"; } finally { Console.WriteLine("done"); }
            using (var hash = HashAlgorithm.Create(name)) { return hash.ComputeHash(data); }  // no-finding
        }
    }
}
