using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

public static class MacBeside
{
    public static byte[] Covered(byte[] key, byte[] macKey, byte[] text)
    {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC role=authenticated; no-finding: VT-0111
        aes.Key = key;
        using var way = aes.CreateEncryptor();
        byte[] body = way.TransformFinalBlock(text, 0, text.Length);
        byte[] all = aes.IV.Concat(body).ToArray();
        return all.Concat(HMACSHA256.HashData(macKey, all)).ToArray();
    }

    // What is encrypted is not what is looked at when it comes back.
    public static byte[] OfTheText(byte[] key, byte[] macKey, byte[] text)
    {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; finding: VT-0111
        aes.Key = key;
        using var way = aes.CreateEncryptor();
        byte[] body = way.TransformFinalBlock(text, 0, text.Length);
        return body.Concat(new HMACSHA256(aes.Key).ComputeHash(text)).ToArray();
    }

    public static byte[] Elsewhere(byte[] key, byte[] text)
    {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; finding: VT-0111
        aes.Key = key;
        using var way = aes.CreateEncryptor();
        return way.TransformFinalBlock(text, 0, text.Length);
    }
}
