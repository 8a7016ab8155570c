// Functions that a table of a class holds are called by the row that is asked for.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;

class TablesOfFunctions
{
    static readonly Dictionary<string, Func<string, HashAlgorithm>> ByName = new Dictionary<string, Func<string, HashAlgorithm>>
    {
        ["plain"] = name => HashAlgorithm.Create(name), // expect: csharp.cryptography.hash-create-name algorithm=MD5
        ["asked"] = name => HashAlgorithm.Create(name), // expect: csharp.cryptography.hash-create-name algorithm=SHA-384
        ["never"] = name => HashAlgorithm.Create(name), // expect: csharp.cryptography.hash-create-name algorithm=?
    };

    static readonly Func<string, HashAlgorithm>[] ByPlace =
    {
        Made, // expect-none
        name => HashAlgorithm.Create(name), // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    };

    static readonly Dictionary<string, Func<string, HashAlgorithm>> Filled = new Dictionary<string, Func<string, HashAlgorithm>>();

    static TablesOfFunctions()
    {
        Filled.Add("late", Late);
    }

    static HashAlgorithm Made(string name)
    {
        return HashAlgorithm.Create(name); // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
    }

    static HashAlgorithm Late(string name)
    {
        return HashAlgorithm.Create(name); // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
    }

    static void Main()
    {
        ByName["plain"]("MD5");
        if (ByName.TryGetValue("asked", out var asked)) asked("SHA384");
        var made = ByPlace[0];
        made("SHA1");
        ByPlace[1].Invoke("SHA256");
        Filled["late"]("SHA512");
    }
}
