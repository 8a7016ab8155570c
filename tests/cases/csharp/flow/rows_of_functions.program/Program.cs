using System;

public static class Program
{
    public static void Main(string[] args)  // expect-none: csharp.cryptography.hash-create
    {
        Console.WriteLine(Convert.ToHexString(RowsOfFunctions.Made(new byte[3])));
        Console.WriteLine(Convert.ToHexString(RowsOfFunctions.Summed(args[0], new byte[3])));
    }
}
