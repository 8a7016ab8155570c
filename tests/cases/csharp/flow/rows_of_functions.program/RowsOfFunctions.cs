using System;
using System.Collections.Generic;
using System.Security.Cryptography;

// Of a table of functions those are called that are asked for.
public class RowsOfFunctions
{
    private static readonly Dictionary<string, Func<HashAlgorithm>> Makers = new Dictionary<string, Func<HashAlgorithm>>
    {
        ["old"] = () => MD5.Create(),  // expect-none: csharp.cryptography.hash-create algorithm=SHA-512; expect: csharp.cryptography.hash-create algorithm=MD5 role=unreached
        ["new"] = () => SHA512.Create(),  // expect: csharp.cryptography.hash-create algorithm=SHA-512; expect-none: csharp.cryptography.hash-create role=unreached
    };

    private static readonly Dictionary<string, Func<byte[], byte[]>> Sums = new()
    {
        { "short", data => SHA1.HashData(data) },  // expect: csharp.cryptography.hash-data algorithm=SHA-1; expect-none: csharp.cryptography.hash-data role=unreached
        { "long", data => SHA384.HashData(data) },  // expect: csharp.cryptography.hash-data algorithm=SHA-384
    };

    public static byte[] Made(byte[] data)
    {
        using HashAlgorithm made = Makers["new"]();
        return made.ComputeHash(data);
    }

    public static byte[] Summed(string kind, byte[] data)
    {
        return Sums[kind](data);
    }
}
