// Entries of maps, static constructors, properties of a base class, and values that go through the platform.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace Shop.Flow
{
    static class Names
    {
        public static readonly string Old;
        public static readonly string Sound;

        static Names()
        {
            Old = "MD5";
            Sound = "SHA" + "512";
        }
    }

    class EntriesAndBases
    {
        void Static()
        {
            HashAlgorithm.Create(Names.Old);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
            HashAlgorithm.Create(Names.Sound);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        }

        void Entries()
        {
            var names = new Dictionary<string, string> { ["a"] = "SHA1" };
            foreach (var entry in names) HashAlgorithm.Create(entry.Value);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
            foreach (var (key, name) in names) HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
            foreach (var entry in new Dictionary<string, string> { ["SHA384"] = "MD5" }) HashAlgorithm.Create(entry.Key);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-384
            HashAlgorithm.Create(names.Values.First());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
            HashAlgorithm.Create(new Dictionary<string, int> { ["MD5"] = 1 }.Keys.First());  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        }

        void Texts(string asked)
        {
            const string shape = "fixed";
            HashAlgorithm.Create(shape.StartsWith("fix", StringComparison.Ordinal) ? "SHA1" : "MD5");  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
            HashAlgorithm.Create(shape.EndsWith("fix", StringComparison.Ordinal) ? "SHA1" : "MD5");  // expect: csharp.cryptography.hash-create-name algorithm=MD5
            HashAlgorithm.Create(shape.Contains("xe", StringComparison.Ordinal) ? "SHA1" : "MD5");  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
            HashAlgorithm.Create("xSHA256".AsSpan(1).ToString());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
            HashAlgorithm.Create("xSHA384y".AsSpan(1, 6).ToString());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-384
        }

        void Lists()
        {
            HashAlgorithm.Create(new[] { "SHA1", "MD5" }.Skip(1).First());  // expect: csharp.cryptography.hash-create-name algorithm=MD5
            HashAlgorithm.Create(ImmutableList.Create("SHA1", "SHA384")[1]);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-384
            HashAlgorithm.Create(ImmutableList.Create("SHA1").Add("SHA256")[1]);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        }

        async Task Tasks()
        {
            string[] both = await Task.WhenAll(Task.FromResult("MD5"), Task.FromResult("SHA1"));
            HashAlgorithm.Create(both[0]);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
            string[] one = await Task.WhenAll(new[] { Task.FromResult("SHA512") });
            HashAlgorithm.Create(one[0]);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        }

        void Filled(ReadOnlySpan<char> password, ReadOnlySpan<byte> salt)
        {
            Span<byte> key = stackalloc byte[32];
            Rfc2898DeriveBytes.Pbkdf2(password, salt, key, 1000, HashAlgorithmName.SHA256);  // expect: csharp.cryptography.pbkdf2-into iterations=1000 digest=SHA-256
            Rfc2898DeriveBytes.Pbkdf2(password, salt, 1000, HashAlgorithmName.SHA384, 32);  // expect-none: csharp.cryptography.pbkdf2-into
        }
    }

    class Lenient : HttpClientHandler
    {
        public Lenient()
        {
            ServerCertificateCustomValidationCallback = Accept;  // expect: csharp.tls.callback certificate_check=disabled
        }

        protected virtual bool Accept(HttpRequestMessage m, X509Certificate2 c, X509Chain chain, SslPolicyErrors errors)
        {
            return true;
        }
    }

    class Plain
    {
        object ServerCertificateCustomValidationCallback;

        public Plain()
        {
            ServerCertificateCustomValidationCallback = new object();  // expect-none: csharp.tls.callback
        }
    }
}
