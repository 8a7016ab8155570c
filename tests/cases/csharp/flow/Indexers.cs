// Own classes that say what `it[key]` and `it[key] = value` do; tables that each object begins with for itself.
using System.Collections.Generic;
using System.Security.Cryptography;

namespace Looms
{
    class Pattern
    {
        private readonly Dictionary<string, string> threads = new() { ["warp"] = "SHA256", ["weft"] = "MD5" };

        public string this[string name]
        {
            get => threads[name];
            set => threads[name] = value;
        }

        public void Change(string name, string thread) => threads[name] = thread;
    }

    class Weaver
    {
        byte[] AsItIs(byte[] cloth)
        {
            var pattern = new Pattern();
            return HashAlgorithm.Create(pattern["weft"]).ComputeHash(cloth);  // expect: csharp.cryptography.hash-create-name algorithm=MD5; finding: VT-0201
        }

        byte[] Changed(byte[] cloth)
        {
            var pattern = new Pattern();
            pattern["warp"] = "SHA1";
            return HashAlgorithm.Create(pattern["warp"]).ComputeHash(cloth);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1; finding: VT-0202
        }

        byte[] Mended(byte[] cloth)
        {
            var pattern = new Pattern();
            pattern.Change("weft", "SHA512");
            return HashAlgorithm.Create(pattern["weft"]).ComputeHash(cloth);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512; no-finding
        }

        byte[] AnothersIsAnother(byte[] cloth)
        {
            new Pattern()["weft"] = "SHA384";
            var pattern = new Pattern { ["warp"] = "SHA384" };
            return HashAlgorithm.Create(pattern["warp"]).ComputeHash(cloth);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-384; no-finding
        }
    }
}
