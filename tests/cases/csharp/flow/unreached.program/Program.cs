using System;

public class Program
{
    public static void Main(string[] args) // expect-none: csharp.cryptography.hash-data
    {
        Console.WriteLine(new Sums().Summed(new byte[3], "new").Length);
    }
}
