// A project may say once for all files what they use.
namespace Shop.Flow;

class GlobalUsings
{
    void Old(byte[] x) { MD5.HashData(x); }  // finding: VT-0201
    void Sound(byte[] x) { SHA256.HashData(x); }  // no-finding
    void Block(byte[] key)
    {
        using var box = Aes.Create();
        box.Key = key;
        box.Mode = CipherMode.ECB;  // finding: VT-0110
        box.CreateEncryptor();
    }
    void Few(string word, byte[] salt) { new Rfc2898DeriveBytes(word, salt, 1000, HashAlgorithmName.SHA256); }  // finding: VT-0402
    void Mine() { SHA1.HashData(null); }  // no-finding
}

static class SHA1
{
    public static void HashData(byte[] x) { }
}
