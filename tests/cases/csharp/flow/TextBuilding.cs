using System;
using System.Security.Cryptography;
using System.Text;

namespace Shop.Flow
{
    class TextBuilding
    {
        void Case() { HashAlgorithm.Create("md5".ToUpper()); }  // finding: VT-0201
        void Cut() { HashAlgorithm.Create("use-MD5-here".Substring(4, 3)); }  // finding: VT-0201
        void CutWell() { HashAlgorithm.Create("MD5 SHA256".Substring(4)); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        void Parts() { HashAlgorithm.Create("SHA256;MD5".Split(';')[1]); }  // finding: VT-0201
        void PartsWell() { HashAlgorithm.Create("SHA256;MD5".Split(';')[0]); }  // no-finding
        void Formatted() { HashAlgorithm.Create(string.Format("{0}{1}", "MD", 5)); }  // finding: VT-0201
        void FormattedWell() { HashAlgorithm.Create(String.Format("SHA{0}", 512)); }  // no-finding
        void Replaced() { HashAlgorithm.Create("XX5".Replace("XX", "MD")); }  // finding: VT-0201
        void Joined() { HashAlgorithm.Create(string.Join("", new[] { "M", "D5" })); }  // finding: VT-0201
        void Together() { HashAlgorithm.Create(string.Concat("MD", "5")); }  // finding: VT-0201
        void Built()
        {
            var text = new StringBuilder();
            text.Append("MD").Append("5");
            HashAlgorithm.Create(text.ToString());  // finding: VT-0201
        }
    }
}
