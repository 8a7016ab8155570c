using System.Security.Cryptography;

// A private field that begins as false without saying so is not only what it is set to.
class BeginsAsFalse
{
    private bool ready;
    private bool old = false;

    private void Prepare() { ready = true; }

    void All()
    {
        string name = "SHA256";
        if (!ready)
        {
            Prepare();
            name = "MD5";
        }
        HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
        string other = "SHA256";
        if (old) other = "MD5";
        HashAlgorithm.Create(other);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256; no-finding: VT-0201
    }
}
