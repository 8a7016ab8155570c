// A property that is set again before the cipher is used was of no use.
using System.Security.Cryptography;

class SetAgain
{
    void Again(byte[] key)
    {
        var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; expect-none: csharp.cryptography.cipher-create mode=ECB
        aes.Mode = CipherMode.ECB;
        aes.Mode = CipherMode.CBC;
        aes.CreateEncryptor();
    }
    void Once(byte[] key)
    {
        var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; expect-none: csharp.cryptography.cipher-create mode=ECB
        while (true)
        {
            aes.Mode = CipherMode.ECB;
            aes.Mode = CipherMode.CBC;
            break;
        }
        aes.CreateEncryptor();
    }
    void Used(byte[] data)
    {
        var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CBC; expect: csharp.cryptography.cipher-create mode=ECB
        aes.Mode = CipherMode.ECB;
        aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
        aes.Mode = CipherMode.CBC;
        aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
    }
}
