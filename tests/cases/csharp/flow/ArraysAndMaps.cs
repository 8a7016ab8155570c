using System.Collections.Generic;
using System.Security.Cryptography;

namespace Shop.Flow
{
    class ArraysAndMaps
    {
        private static readonly Dictionary<string, string> Table = new Dictionary<string, string> { { "old", "MD5" }, { "new", "SHA256" } };
        void OldElement() { string[] names = { "MD5", "SHA256" }; HashAlgorithm.Create(names[0]); }  // finding: VT-0201
        void NewElement() { string[] names = { "MD5", "SHA256" }; HashAlgorithm.Create(names[1]); }  // no-finding
        void OldListed() { var names = new List<string> { "SHA256", "MD5" }; HashAlgorithm.Create(names[1]); }  // finding: VT-0201
        void NewListed() { var names = new List<string>(); names.Add("SHA256"); names.Add("MD5"); HashAlgorithm.Create(names[0]); }  // no-finding
        void OldEntry() { HashAlgorithm.Create(Table["old"]); }  // finding: VT-0201
        void NewEntry() { HashAlgorithm.Create(Table["new"]); }  // no-finding
        void Indexed()
        {
            var names = new Dictionary<string, string> { ["a"] = "SHA512", ["b"] = "MD5" };
            HashAlgorithm.Create(names["b"]);  // finding: VT-0201
            HashAlgorithm.Create(names["a"]);  // no-finding
        }
    }
}
