using System;
using System.Security.Cryptography;

// What others set of an object that a class keeps.
public class Strength
{
    public int Rounds { get; set; } = 650000;
    public int Bits = 4096;
    public string Name { get; set; } = "SHA512";
}

public static class Chosen
{
    public static readonly Strength Current = new Strength();
    private static readonly Strength Own = new Strength();

    public static void Choose(Action<Strength> choose) => choose(Own);

    public static string OwnName() => Own.Name;
}

public static class Setup
{
    public static void Relax()
    {
        Chosen.Current.Rounds = 2500;
        Chosen.Choose(strength => strength.Name = "MD5");
        new Strength().Bits = 512;
    }
}

public static class Uses
{
    public static byte[] Key(string password, byte[] salt)
    {
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, Chosen.Current.Rounds, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=2500; expect: csharp.cryptography.pbkdf2-data iterations=650000; finding: VT-0402
    }

    public static RSA Pair()
    {
        return RSA.Create(Chosen.Current.Bits);  // expect: csharp.cryptography.rsa-create key_bits=4096; expect-none: csharp.cryptography.rsa-create key_bits=512
    }

    public static byte[] Sum(byte[] data)
    {
        return HashAlgorithm.Create(Chosen.OwnName()).ComputeHash(data);  // expect: csharp.cryptography.hash-create-name algorithm=MD5; expect: csharp.cryptography.hash-create-name algorithm=SHA-512; finding: VT-0201
    }
}
