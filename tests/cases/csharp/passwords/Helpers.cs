// What frameworks before ASP.NET Core make of passwords.
using System.Web.Helpers;
using Microsoft.AspNet.Identity;

namespace Shop.Old
{
    class Helpers
    {
        string Kept(string password) => Crypto.HashPassword(password);  // expect: csharp.passwords.web-helpers algorithm=PBKDF2 iterations=1000 digest=SHA-1; finding: VT-0402

        string Mark(string page) => Crypto.SHA1(page);  // expect: csharp.passwords.web-helpers-sha1 algorithm=SHA-1; finding: VT-0202

        string Sum(string page) => Crypto.Hash(page, "md5");  // expect: csharp.passwords.web-helpers-hash algorithm=MD5; finding: VT-0201

        string Usual(string page) => Crypto.Hash(page);  // expect: csharp.passwords.web-helpers-hash algorithm=SHA-256; no-finding

        string Identity(string password) => new PasswordHasher().HashPassword(password);  // expect: csharp.passwords.identity-2 iterations=1000; finding: VT-0402
    }
}
