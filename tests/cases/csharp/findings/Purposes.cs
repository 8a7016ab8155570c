using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Threading;

class Accounts
{
    Dictionary<string, byte[]> pages = new Dictionary<string, byte[]>();

    bool Login(string password, string stored)
    {
        using (SHA256 sha = SHA256.Create())  // finding: VT-0408 severity=high
        {
            byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(password));
            return Convert.ToBase64String(hash) == stored;
        }
    }

    byte[] Page(string url)
    {
        var md5 = MD5.Create();  // finding: VT-0206 severity=low
        string cacheKey = Convert.ToBase64String(md5.ComputeHash(Encoding.UTF8.GetBytes(url)));
        return pages[cacheKey];
    }

    byte[] Mark(byte[] body)
    {
        return MD5.Create().ComputeHash(body);  // finding: VT-0201 severity=medium
    }

    string ResetToken()
    {
        var random = new Random();  // finding: VT-0605 severity=high
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) text.Append("abcdef"[random.Next(6)]);
        return text.ToString();
    }

    void Again(int round)
    {
        Thread.Sleep(100 * round + new Random().Next(50));  // no-finding
    }

    int Anything() { return new Random().Next(6); }  // finding: VT-0601 severity=info
}

class FilledByOthers
{
    delegate void Filler(byte[] target);

    static void Direct(byte[] target)
    {
        new Random(42).NextBytes(target);  // finding: VT-0605
    }

    static void Held(byte[] target)
    {
        new Random(42).NextBytes(target);  // finding: VT-0605
    }

    static void ForNoise(byte[] target)
    {
        new Random(42).NextBytes(target);  // no-finding: VT-0605
    }

    static string Given() => new Random().Next().ToString();  // finding: VT-0605

    void Use()
    {
        byte[] sessionToken = new byte[32], apiKey = new byte[32], noise = new byte[32];
        Direct(sessionToken);
        Filler filler = new Filler(Held);
        filler(apiKey);
        Filler other = ForNoise;
        other(noise);
        Func<string> made = Given;
        string resetToken = made.Invoke();
    }
}
