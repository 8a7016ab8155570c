using System.Collections.Generic;
using System.Security.Cryptography;

namespace Shop.Flow
{
    class LocalsAndTuples
    {
        private static readonly string[] Names = { "MD5", "SHA256" };
        (string, string) Both() { return ("MD5", "SHA256"); }
        void Local() { HashAlgorithm.Create(Name()); string Name() { return "MD5"; } }  // finding: VT-0201
        void LocalWell() { string Name(int n) => "SHA" + n; HashAlgorithm.Create(Name(256)); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        void Item() { var both = Both(); HashAlgorithm.Create(both.Item1); }  // finding: VT-0201
        void ItemWell() { var both = Both(); HashAlgorithm.Create(both.Item2); }  // no-finding
        void Apart() { var (old, today) = Both(); HashAlgorithm.Create(today); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        void FromTheEnd() { HashAlgorithm.Create(Names[^2]); }  // finding: VT-0201
        void FromTheEndWell() { HashAlgorithm.Create(Names[^1]); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        void Tried()
        {
            var table = new Dictionary<string, string> { { "k", "MD5" } };
            if (table.TryGetValue("k", out var name)) HashAlgorithm.Create(name);  // finding: VT-0201
        }
        void Matched() { object given = "MD5"; if (given is string name) HashAlgorithm.Create(name); }  // finding: VT-0201
    }
}
