using System;
using System.Security.Cryptography;

namespace Shop.Flow
{
    class Lambdas
    {
        void Old(byte[] data)
        {
            Func<string, HashAlgorithm> make = name => HashAlgorithm.Create(name);  // finding: VT-0201
            make("MD5").ComputeHash(data);
        }

        void Today(byte[] data)
        {
            Func<string> name = () => "SHA256";
            HashAlgorithm.Create(name()).ComputeHash(data);  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        }

        void HandedOn(byte[] data) { Twice(() => "MD5"); }
        void Twice(Func<string> name) { HashAlgorithm.Create(name.Invoke()); }  // finding: VT-0201
    }
}
