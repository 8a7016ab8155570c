using System;
using System.Security.Cryptography;

class FunctionsHandedOn
{
    static void With(Action<string> run) { run("MD5"); }
    static void Also(Action<string> run, string name) { run(name); }

    void Use()
    {
        With(name => HashAlgorithm.Create(name));  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        With(Create);
        Also(name => HashAlgorithm.Create(name), "SHA256");  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    }

    static void Create(string name) { HashAlgorithm.Create(name); }  // expect: csharp.cryptography.hash-create-name algorithm=MD5
}
