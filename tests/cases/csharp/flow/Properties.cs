using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;

class Properties
{
    private static readonly Lazy<string> Late = new(() => "MD5");

    void Use(int? given)
    {
        HashAlgorithm.Create(Late.Value);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        int? size = 1024;
        RSA.Create(size.Value);  // expect: csharp.cryptography.rsa-create key_bits=1024
        RSA.Create(given.Value);  // expect: csharp.cryptography.rsa-create key_bits=?
        var names = new LinkedList<string>();
        names.AddLast("SHA256");
        names.AddLast("MD5");
        names.AddLast("SHA1");
        names.RemoveLast();
        HashAlgorithm.Create(names.Last.Value);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(names.First.Value);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        names.RemoveFirst();
        HashAlgorithm.Create(names.First.Value);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }

    System.Threading.Tasks.Task<string> Told() => System.Threading.Tasks.Task.FromResult("MD5");

    void Lists()
    {
        var list = new System.Collections.ArrayList();
        list.Add("MD5");
        HashAlgorithm.Create((string)list[0]);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        var stack = new Stack<string>();
        var queue = new Queue<string>(new[] { "SHA256", "MD5" });
        stack.Push("SHA256");
        stack.Push("MD5");
        HashAlgorithm.Create(stack.Peek());  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(queue.Peek());  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        queue.TryDequeue(out var first);
        HashAlgorithm.Create(first);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(queue.Dequeue());  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        System.Threading.Tasks.Parallel.ForEach(new[] { "MD5" }, name => HashAlgorithm.Create(name));  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(Told().Result);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(Told().GetAwaiter().GetResult());  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }

    IEnumerable<string> Names()
    {
        yield return "MD5";
        yield break;
    }

    void Each()
    {
        foreach (string name in Names()) HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }

    void Counted(AesGcm cipher, byte[] data, byte[] to, byte[] tag)
    {
        cipher.Encrypt(Enumerable.Range(0, 12).Select(i => (byte)i).ToArray(), data, to, tag);  // expect: csharp.cryptography.aead-use nonce=literal-array
    }

    void Repeated(AesGcm cipher, byte[] data, byte[] to, byte[] tag)
    {
        cipher.Encrypt(Enumerable.Repeat((byte)7, 12).ToArray(), data, to, tag);  // expect: csharp.cryptography.aead-use nonce=literal
    }

    void Made()
    {
        Type type = typeof(DESCryptoServiceProvider);
        var made = (SymmetricAlgorithm)Activator.CreateInstance(type);  // expect: csharp.cryptography.cipher algorithm=DES
        made.GenerateKey();
    }

    void Jumps()
    {
        string name = "SHA256";
        goto end;
    weak:
        name = "MD5";
    end:
        HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    }

    void JumpsThere()
    {
        string name = "SHA256";
        goto weak;
    weak:
        name = "MD5";
        HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }
}
