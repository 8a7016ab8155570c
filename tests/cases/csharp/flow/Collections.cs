using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;

class Collections
{
    void InOrder()
    {
        var stack = new Stack<string>();
        stack.Push("SHA256");
        stack.Push("MD5");
        HashAlgorithm.Create(stack.Pop());  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(stack.Pop());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        var queue = new Queue<string>();
        queue.Enqueue("SHA256");
        queue.Enqueue("MD5");
        HashAlgorithm.Create(queue.Dequeue());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    }

    void Asked(string wanted)
    {
        var all = new List<string> { "MD5", "SHA256", "SHA512" };
        HashAlgorithm.Create(all.First());  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(all.Last());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        HashAlgorithm.Create(all.First(name => name.StartsWith("SHA")));  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(all.Where(name => name != "MD5").First());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(all.Where(name => name == wanted).First());  // expect: csharp.cryptography.hash-create-name algorithm=?
        foreach (var name in all.Where(name => name.Length < 4).Select(name => name.ToUpperInvariant()))
        {
            HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        }
    }
}
