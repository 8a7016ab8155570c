using System;
using System.Security.Cryptography;
using System.Threading;

// What a thread's own variable makes where it is asked for, and what is copied behind the start of a buffer.
public class PerThread
{
    private static readonly ThreadLocal<Random> Draws = new(() => new Random());  // expect: csharp.platform.random generator=predictable purpose=token; finding: VT-0605
    private static readonly ThreadLocal<RandomNumberGenerator> Safe = new(() => RandomNumberGenerator.Create(), true);  // expect-none: csharp.platform.random

    public string SessionToken()
    {
        byte[] token = new byte[16];
        Draws.Value.NextBytes(token);
        return Convert.ToHexString(token);
    }

    public string ApiToken()
    {
        byte[] token = new byte[16];
        Safe.Value.GetBytes(token);
        return Convert.ToHexString(token);
    }

    public byte[] Counted(AesGcm gcm, byte[] text, byte[] tag)
    {
        byte[] nonce = new byte[12], body = new byte[text.Length];
        BitConverter.GetBytes(1L).CopyTo(nonce, 4);
        gcm.Encrypt(nonce, text, body, tag);  // expect: csharp.cryptography.aead-use nonce=literal; finding: VT-0311
        return body;
    }

    public byte[] Given(AesGcm gcm, byte[] text, byte[] tag, byte[] start)
    {
        byte[] nonce = new byte[12], body = new byte[text.Length];
        start.CopyTo(nonce, 4);
        gcm.Encrypt(nonce, text, body, tag);  // expect: csharp.cryptography.aead-use nonce=?; no-finding: VT-0311
        return body;
    }
}
