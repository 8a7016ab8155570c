using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

class KeysUnderPasswords {
    void Bring(X509Certificate2 certificate, byte[] raw, string asked) {
        certificate.Import(raw, "letmein", X509KeyStorageFlags.DefaultKeySet);  // expect: csharp.cryptography.pkcs12-import password=literal
        certificate.Import(raw);  // expect-none: csharp.cryptography.pkcs12-import
        byte[] packed = certificate.Export(X509ContentType.Pfx, password: "letmein");  // expect: csharp.cryptography.pkcs12-import password=literal
        byte[] other = certificate.Export(X509ContentType.Pfx, asked);  // expect: csharp.cryptography.pkcs12-import password=?
        byte[] plain = certificate.Export(X509ContentType.Cert);  // expect-none: csharp.cryptography.pkcs12-import
        var file = X509Certificate2.CreateFromEncryptedPemFile("one.pem", "letmein", "one.key");  // expect: csharp.cryptography.encrypted-pem password=literal
        var open = X509Certificate2.CreateFromPemFile("one.pem", "letmein");  // expect-none: csharp.cryptography.encrypted-pem
        var clear = X509Certificate2.CreateFromPem(asked, "letmein");  // expect-none: csharp.cryptography.encrypted-pem-text
        var text = X509Certificate2.CreateFromEncryptedPem(asked, asked, "letmein");  // expect: csharp.cryptography.encrypted-pem-text password=literal
    }

    void Wrap(byte[] data, string asked) {
        using RSA brought = RSA.Create(3072);  // expect: csharp.cryptography.rsa-create algorithm=RSA password=literal
        brought.ImportFromEncryptedPem(File.ReadAllText("two.pem"), "letmein");  // expect-applied: csharp.cryptography.import-encrypted-pem
        using RSA kept = RSA.Create(3072);  // expect: csharp.cryptography.rsa-create algorithm=RSA password=literal
        kept.ExportEncryptedPkcs8PrivateKey("letmein", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 600000));  // expect-applied: csharp.cryptography.encrypted-pkcs8
        using RSA open = RSA.Create(3072);  // expect: csharp.cryptography.rsa-create algorithm=RSA
        open.ImportFromPem(asked);  // expect-none: csharp.cryptography.import-encrypted-pem
        open.ExportPkcs8PrivateKey();  // expect-none: csharp.cryptography.encrypted-pkcs8
    }

    byte[] Named(byte[] data) {
        using var aes = Aes.Create();  // expect: csharp.cryptography.cipher-create algorithm=AES key=secure-random iv=zero
        byte[] fresh = RandomNumberGenerator.GetBytes(32);
        return aes.CreateEncryptor(rgbIV: new byte[16], rgbKey: fresh).TransformFinalBlock(data, 0, data.Length);
    }
}
