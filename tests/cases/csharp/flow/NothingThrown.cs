// A handler does not run where a text that is written out is read as a number.
using System;
using System.Security.Cryptography;

class NothingThrown
{
    static int Written()
    {
        try { return int.Parse("4096"); }
        catch (FormatException) { return 512; }
    }

    static int Misspelt()
    {
        try { return int.Parse("many"); }
        catch (FormatException) { return 768; }
    }

    static void Main()
    {
        RSA.Create(Written()); // no-finding: VT-0501
        RSA.Create(Misspelt()); // finding: VT-0501
    }
}
