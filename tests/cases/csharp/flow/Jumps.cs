using System.Security.Cryptography;

class Jumps
{
    private const int Seven = 7;

    // What only a jump leads to that is never reached is not reached either.
    static byte[] Past(byte[] data)
    {
        if (Seven != 7) goto old;
        goto now;
    old:
        return MD5.HashData(data);  // expect-none: csharp.cryptography.hash-data
    now:
        return SHA256.HashData(data);  // expect: csharp.cryptography.hash-data algorithm=SHA-256
    }

    static byte[] To(byte[] data)
    {
        if (Seven == 7) goto old;
        goto now;
    old:
        return MD5.HashData(data);  // expect: csharp.cryptography.hash-data algorithm=MD5
    now:
        return SHA256.HashData(data);
    }

    static byte[] Perhaps(byte[] data)
    {
        if (data.Length > Seven) goto old;
        goto now;
    old:
        return SHA1.HashData(data);  // expect: csharp.cryptography.hash-data algorithm=SHA-1
    now:
        return SHA512.HashData(data);  // expect: csharp.cryptography.hash-data algorithm=SHA-512
    }

    static void Main(string[] args)
    {
        byte[] data = new byte[args.Length];
        Past(data);
        To(data);
        Perhaps(data);
    }
}
