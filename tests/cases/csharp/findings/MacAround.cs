// A MAC that stands where the ciphertext goes: in another method of the class whose field keeps the cipher, in a
// function of one's own that makes the MAC, in each of those who ask for the ciphertext.
using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

public sealed class Strongbox : IDisposable
{
    private readonly Aes _box;
    private readonly byte[] _seal;

    public Strongbox(byte[] key, byte[] seal)
    {
        _seal = seal;
        _box = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC role=authenticated; no-finding: VT-0111
        _box.Key = key;
    }

    public byte[] Put(byte[] text)
    {
        _box.GenerateIV();
        using ICryptoTransform way = _box.CreateEncryptor();
        byte[] closed = _box.IV.Concat(way.TransformFinalBlock(text, 0, text.Length)).ToArray();
        return closed.Concat(HMACSHA256.HashData(_seal, closed)).ToArray();
    }

    public void Dispose() => _box.Dispose();
}

public sealed class OpenBox
{
    private readonly Aes _box = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; finding: VT-0111
    private readonly byte[] _seal;

    public OpenBox(byte[] seal) => _seal = seal;

    public byte[] Put(byte[] text)
    {
        using ICryptoTransform way = _box.CreateEncryptor();
        byte[] closed = way.TransformFinalBlock(text, 0, text.Length);
        return closed.Concat(HMACSHA256.HashData(_seal, closed)).ToArray();
    }

    // Here nothing covers it.
    public byte[] PutQuickly(byte[] text)
    {
        using ICryptoTransform way = _box.CreateEncryptor();
        return way.TransformFinalBlock(text, 0, text.Length);
    }
}

public static class Letters
{
    private static byte[] Stamp(byte[] key, byte[] letter)
    {
        using var mac = new HMACSHA256(key);
        return mac.ComputeHash(letter);
    }

    public static byte[] Stamped(byte[] key, byte[] stampKey, byte[] text)
    {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC role=authenticated; no-finding: VT-0111
        aes.Key = key;
        byte[] letter = aes.CreateEncryptor().TransformFinalBlock(text, 0, text.Length);
        return letter.Concat(Stamp(stampKey, letter)).ToArray();
    }

    public static byte[] StampedBefore(byte[] key, byte[] stampKey, byte[] text)
    {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; finding: VT-0111
        aes.Key = key;
        byte[] letter = aes.CreateEncryptor().TransformFinalBlock(text, 0, text.Length);
        return letter.Concat(Stamp(stampKey, text)).ToArray();
    }

    private static byte[] Closed(byte[] key, byte[] text)
    {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC role=authenticated; no-finding: VT-0111
        aes.Key = key;
        return aes.CreateEncryptor().TransformFinalBlock(text, 0, text.Length);
    }

    public static void Send(Stream to, byte[] key, byte[] stampKey, byte[] text)
    {
        byte[] closed = Closed(key, text);
        to.Write(closed);
        to.Write(HMACSHA256.HashData(stampKey, closed));
    }

    private static byte[] Folded(byte[] key, byte[] text)
    {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; finding: VT-0111
        aes.Key = key;
        return aes.CreateEncryptor().TransformFinalBlock(text, 0, text.Length);
    }

    public static void SendTwice(Stream to, Stream other, byte[] key, byte[] stampKey, byte[] text)
    {
        byte[] folded = Folded(key, text);
        to.Write(folded);
        to.Write(HMACSHA256.HashData(stampKey, folded));
        SendPlainly(other, key, text);
    }

    // One of those who ask puts none over it.
    private static void SendPlainly(Stream to, byte[] key, byte[] text) => to.Write(Folded(key, text));
}
