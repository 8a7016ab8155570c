// Encryption by an object that is made with its settings, under a MAC or not.
using System.Security.Cryptography;

class MacOverInitialized
{
    byte[] Covered(byte[] key, byte[] macKey, byte[] data)
    {
        using var aes = new AesManaged { KeySize = 256, Mode = CipherMode.CBC, Key = key };  // no-finding: VT-0111
        aes.GenerateIV();
        using var transform = aes.CreateEncryptor();
        var body = transform.TransformFinalBlock(data, 0, data.Length);
        using var mac = new HMACSHA256 { Key = macKey };
        mac.TransformBlock(aes.IV, 0, 16, null, 0);
        mac.TransformFinalBlock(body, 0, body.Length);
        return mac.Hash;
    }

    byte[] Other(byte[] key, byte[] macKey, byte[] data)
    {
        using var aes = new AesManaged { KeySize = 256, Mode = CipherMode.CBC, Key = key };  // finding: VT-0111
        aes.GenerateIV();
        using var transform = aes.CreateEncryptor();
        var body = transform.TransformFinalBlock(data, 0, data.Length);
        using var mac = new HMACSHA256 { Key = macKey };
        mac.ComputeHash(data);
        return body;
    }
}

static class Makers
{
    static Aes Build(byte[] key)
    {
        var aes = new AesManaged { Mode = CipherMode.CBC, Key = key };  // no-finding: VT-0111
        return aes;
    }

    static SymmetricAlgorithm Bare(byte[] key) => new AesManaged { Mode = CipherMode.CBC, Key = key };  // finding: VT-0111

    static byte[] First(byte[] key, byte[] macKey, byte[] data)
    {
        using var aes = Build(key);
        var body = aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
        return HMACSHA256.HashData(macKey, body);
    }

    static byte[] Second(byte[] key, byte[] macKey, byte[] data)
    {
        using var aes = Bare(key);
        var body = aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
        return HMACSHA256.HashData(macKey, body);
    }

    // One of those who ask for it leaves the MAC out.
    static byte[] Third(byte[] key, byte[] data)
    {
        using var aes = Bare(key);
        return aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
    }
}
