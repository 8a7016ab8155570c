// What a method sets on one of its ways only is on the others what it was.
using System;
using System.Security.Cryptography;

class Wire
{
    private byte[] vector = Convert.FromHexString("000102030405060708090a0b0c0d0e0f");
    private byte[] fresh;

    private void Renew(bool renew)
    {
        if (renew) vector = RandomNumberGenerator.GetBytes(16);
    }

    private void Draw()
    {
        if (fresh == null)
        {
            fresh = RandomNumberGenerator.GetBytes(16);
        }
    }

    byte[] Send(byte[] key, byte[] frame, bool renew)
    {
        Renew(renew);
        using var aes = Aes.Create();  // finding: VT-0111
        return aes.CreateEncryptor(key, vector).TransformFinalBlock(frame, 0, frame.Length);  // finding: VT-0310
    }

    byte[] SendFresh(byte[] key, byte[] frame)
    {
        Draw();
        using var aes = Aes.Create();  // finding: VT-0111
        return aes.CreateEncryptor(key, fresh).TransformFinalBlock(frame, 0, frame.Length);  // no-finding: VT-0310
    }
}

class Rounds
{
    private int count = 1000;

    private void Strengthen(bool strong)
    {
        if (strong)
        {
            count = 700000;
        }
    }

    private void Always(bool twice)
    {
        if (twice) count = 1400000;
        else count = 700000;
    }

    static byte[] Perhaps(string password, byte[] salt, bool strong)
    {
        var rounds = new Rounds();
        rounds.Strengthen(strong);
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds.count, HashAlgorithmName.SHA256, 32);  // finding: VT-0402
    }

    static byte[] Certainly(string password, byte[] salt, bool twice)
    {
        var rounds = new Rounds();
        rounds.Always(twice);
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds.count, HashAlgorithmName.SHA256, 32);  // no-finding: VT-0402
    }
}
