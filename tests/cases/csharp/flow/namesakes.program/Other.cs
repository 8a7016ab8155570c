using System.Security.Cryptography;

public class Other
{
    public static byte[] Digest(string text)
    {
        return new Other().Run(text);
    }

    byte[] Run(string text)
    {
        return SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)); // expect: csharp.cryptography.hash-data algorithm=SHA-256
    }
}
