using System.Security.Cryptography;

class OwnSwitches
{
    private bool strict = true;
    bool also = true;
    public bool open = true;

    void Use()
    {
        HashAlgorithm.Create(strict ? "SHA256" : "MD5");  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(also ? "SHA256" : "MD5");  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(open ? "SHA256" : "MD5");  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    }
}

partial class Parts
{
    private bool strict = true;
    void Use() => HashAlgorithm.Create(strict ? "SHA256" : "MD5");  // expect: csharp.cryptography.hash-create-name algorithm=MD5
}
