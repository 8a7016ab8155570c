using System;
using System.Security.Cryptography;

class NamesOfConstants
{
    void Use(string asked)
    {
        var second = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=CFB
        second.Mode = Enum.Parse<CipherMode>("CFB");
        var third = Aes.Create();  // expect: csharp.cryptography.cipher-create mode=?
        third.Mode = Enum.Parse<CipherMode>(asked);
    }
}
