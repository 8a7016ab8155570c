// Where something stands in a text says which of several texts it is.
using System;
using System.Security.Cryptography;

class Places
{
    void First(bool flag)
    {
        string name = flag ? "SHA1-hex" : "MD5";
        int at = name.IndexOf('-');
        if (at >= 0)
        {
            HashAlgorithm.Create(name.Substring(0, at));  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1; expect-none: csharp.cryptography.hash-create-name algorithm=?
        }
        else
        {
            HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=MD5; expect-none: csharp.cryptography.hash-create-name algorithm=?
        }
    }

    void Last(bool flag)
    {
        string name = flag ? "hash.SHA1" : "MD5";
        if (name.LastIndexOf(".", StringComparison.Ordinal) > 0)
            HashAlgorithm.Create(name.Substring(name.LastIndexOf(".") + 1));  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1; expect-none: csharp.cryptography.hash-create-name algorithm=MD5; expect-none: csharp.cryptography.hash-create-name algorithm=?
        HashAlgorithm.Create(name[..3]);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }

    // In whatever case: not told.
    void AnyCase(bool flag)
    {
        string name = flag ? "SHA1" : "MD5";
        if (name.IndexOf("sha", StringComparison.OrdinalIgnoreCase) >= 0)
            HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1; expect: csharp.cryptography.hash-create-name algorithm=MD5
    }
}
