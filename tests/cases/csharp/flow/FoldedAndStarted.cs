using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;

class FoldedAndStarted
{
    void Folded()
    {
        HashAlgorithm.Create(new[] { "D", "5" }.Aggregate("M", (a, b) => a + b));  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(new[] { "SHA", "512" }.Aggregate((a, b) => a + b));  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        HashAlgorithm.Create(new string("5DM".Reverse().ToArray()));  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }

    void Started()
    {
        string ran = "SHA256", threaded = "SHA256", begun = "SHA256";
        Task.Run(() => { ran = "MD5"; }).Wait();
        HashAlgorithm.Create(ran);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        var thread = new Thread(new ThreadStart(() => { threaded = "SHA1"; }));
        thread.Start();
        HashAlgorithm.Create(threaded);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
        HashAlgorithm.Create(begun);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(Task.Run(() => "SHA384").Result);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-384
    }

    void Asked()
    {
        var names = new List<string> { "MD5", "SHA256" };
        var sizes = new Dictionary<string, int> { ["small"] = 1024 };
        HashAlgorithm.Create(names.Contains("SHA1") ? "SHA1" : "SHA256");  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(names.Contains("MD5") ? "MD5" : "SHA256");  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        RSA.Create(sizes.ContainsKey("large") ? 4096 : 1024);  // expect: csharp.cryptography.rsa-create key_bits=1024
        var kept = new ConcurrentDictionary<string, string>();
        kept.TryAdd("a", "MD5");
        HashAlgorithm.Create(kept.GetOrAdd("a", "SHA256"));  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(kept.GetOrAdd("b", "SHA512"));  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        HashAlgorithm.Create(string.Equals("a", "A", StringComparison.Ordinal) ? "MD5" : "SHA256");  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create("a".Equals("a", StringComparison.Ordinal) ? "MD5" : "SHA256");  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }
}
