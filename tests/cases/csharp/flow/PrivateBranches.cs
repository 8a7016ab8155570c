using System.Security.Cryptography;

class PrivateBranches
{
    // Only this class calls it, and only so.
    byte[] DigestOf(bool old, byte[] data)
    {
        if (old)
        {
            return MD5.HashData(data);
        }
        return SHA256.HashData(data); // expect: csharp.cryptography.hash-data algorithm=SHA-256
    }

    public byte[] Save(byte[] data)
    {
        return DigestOf(false, data);
    }

    // Others call it as well.
    internal byte[] Digest(bool old, byte[] data)
    {
        if (old)
        {
            return SHA1.HashData(data); // expect: csharp.cryptography.hash-data algorithm=SHA-1
        }
        return data;
    }

    public byte[] Load(byte[] data)
    {
        return Digest(false, data);
    }
}
