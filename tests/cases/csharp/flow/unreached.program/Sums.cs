using System.Security.Cryptography;

public class Sums
{
    public byte[] Summed(byte[] data, string kind)
    {
        switch (kind)
        {
            case "old": return MD5.HashData(data); // expect: csharp.cryptography.hash-data algorithm=MD5 role=unreached
            default: return SHA256.HashData(data); // expect: csharp.cryptography.hash-data algorithm=SHA-256; expect-none: csharp.cryptography.hash-data role=unreached
        }
    }
}
