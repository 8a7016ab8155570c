using System.Security.Cryptography;

class Settings
{
    public byte[] Key;
    public CipherMode Mode;
}

class GivenOrDefault
{
    public static byte[] Seal(byte[] key, byte[] data)
    {
        return With(new Settings { Key = key, Mode = CipherMode.CBC }, data);
    }

    private static byte[] With(Settings given, byte[] data)
    {
        given ??= new Settings { Mode = CipherMode.ECB };
        // expect: csharp.cryptography.cipher-create mode=CBC; expect-none: csharp.cryptography.cipher-create mode=ECB; expect-none: csharp.cryptography.cipher-create mode=?
        var aes = Aes.Create();
        aes.Mode = given.Mode;
        aes.Key = given.Key;
        return aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
    }
}
