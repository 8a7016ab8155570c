using System;
using System.IO;

public static class Program
{
    public static void Main(string[] args)  // expect-none: csharp.cryptography.pbkdf2-data
    {
        var stretch = new Stretch(true);
        byte[] key = stretch.Key(Console.ReadLine(), File.ReadAllBytes(args[0]));
        Console.WriteLine(Convert.ToHexString(Stretch.Sum(key, false)));
    }
}
