using System.Security.Cryptography;

class Builds
{
    void Hash(byte[] text)
    {
#if LEGACY
        HashAlgorithm hash = new SHA1Managed();  // expect: csharp.cryptography.hash algorithm=SHA-1 condition=LEGACY
#else
        HashAlgorithm hash = new SHA256Managed();  // expect: csharp.cryptography.hash algorithm=SHA-256 condition=!(LEGACY)
#endif
        hash.ComputeHash(text);
    }

    void Always(byte[] text)
    {
        new SHA512Managed().ComputeHash(text);  // expect: csharp.cryptography.hash algorithm=SHA-512
    }
}

class Between
{
    // What stands behind an #if that throws on its way is in every build.
    void Check(byte[] text)
    {
#if !SMALL
        try { Ready(); }
        catch (System.Exception error)
        {
            throw new System.InvalidOperationException(error.Message);
        }
#endif
        new SHA384Managed().ComputeHash(text);  // expect: csharp.cryptography.hash algorithm=SHA-384 condition=
    }

    byte[] Either(byte[] text)
    {
#if FIRST
        HashAlgorithm hash = new SHA1Managed();  // expect: csharp.cryptography.hash algorithm=SHA-1 condition=FIRST
        return hash.ComputeHash(text);
#elif SECOND
        return new MD5CryptoServiceProvider().ComputeHash(text);  // expect: csharp.cryptography.hash algorithm=MD5
#endif
        return new SHA256Managed().ComputeHash(text);  // expect: csharp.cryptography.hash algorithm=SHA-256
    }

    void Ready() { }
}
