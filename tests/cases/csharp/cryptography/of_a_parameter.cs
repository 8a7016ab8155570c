// What is set of a cipher that somebody else makes is known all the same.
using System.Security.Cryptography;

public static class Settings
{
    public static void Weaken(SymmetricAlgorithm cipher)
    {
        cipher.Mode = CipherMode.ECB; // expect: csharp.cryptography.cipher-mode algorithm=? mode=ECB
    }

    public static void Set(SymmetricAlgorithm cipher, CipherMode mode)
    {
        cipher.Mode = mode;
    }
}
