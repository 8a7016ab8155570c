using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Web.Security;

namespace Shop.Keys
{
    class KeysThatAreGiven
    {
        byte[] Sign(RSA key, byte[] data) => key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pss);  // expect: csharp.cryptography.sign-data algorithm=RSA digest=SHA-1 padding=PSS
        bool Check(ECDsa key, byte[] data, byte[] signature) => key.VerifyData(data, signature, HashAlgorithmName.SHA256);  // expect: csharp.cryptography.verify algorithm=ECDSA digest=SHA-256
        byte[] Wrap(RSA key, byte[] data) => key.Encrypt(data, RSAEncryptionPadding.Pkcs1);  // expect: csharp.cryptography.rsa-encrypt algorithm=RSA padding=PKCS1v15
        byte[] Wrapped(RSA key, byte[] data) => key.Encrypt(data, RSAEncryptionPadding.OaepSHA256);  // expect: csharp.cryptography.rsa-encrypt algorithm=RSA padding=OAEP

        byte[] OfCertificate(X509Certificate2 one, byte[] data) => one.GetRSAPublicKey().Encrypt(data, RSAEncryptionPadding.Pkcs1);  // expect: csharp.cryptography.rsa-encrypt algorithm=RSA padding=PKCS1v15
        CertificateRequest Request(RSA key) => new CertificateRequest("CN=shop", key, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);  // expect: csharp.cryptography.certificate-request algorithm=RSA digest=SHA-1

        byte[] Exchange(RSA key, byte[] secret)
        {
            var formatter = new RSAPKCS1KeyExchangeFormatter(key);  // expect: csharp.cryptography.rsa-exchange padding=PKCS1v15
            return formatter.CreateKeyExchange(secret);
        }

        byte[] Formatted(RSA key, byte[] hash)
        {
            var formatter = new RSAPKCS1SignatureFormatter(key);  // expect: csharp.cryptography.signature-formatter algorithm=RSA digest=MD5
            formatter.SetHashAlgorithm("MD5");  // expect-applied: csharp.cryptography.signature-formatter-hash
            return formatter.CreateSignature(hash);
        }

        string Export(RSA key, string password) =>
            key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 100));  // expect: csharp.cryptography.pbe-parameters iterations=100

        string Stored(string password) => FormsAuthentication.HashPasswordForStoringInConfigFile(password, "MD5");  // expect: csharp.cryptography.forms-password algorithm=MD5

        X509Certificate2 Load(byte[] raw) => new X509Certificate2(raw, "changeit", X509KeyStorageFlags.Exportable);  // expect: csharp.cryptography.pkcs12 password=literal
        X509Certificate2 Asked(byte[] raw, string password) => new X509Certificate2(raw, password);  // expect: csharp.cryptography.pkcs12 password=?
        X509Certificate2 Open(X509Certificate2 one) => new X509Certificate2(one);  // expect-none: csharp.cryptography.pkcs12
        X509Certificate2 Newer(byte[] raw) => X509CertificateLoader.LoadPkcs12(raw, "changeit");  // expect: csharp.cryptography.pkcs12-load password=literal

        SymmetricAlgorithm Export40(byte[] key) => new RC2CryptoServiceProvider { EffectiveKeySize = 40 };  // expect: csharp.cryptography.cipher algorithm=RC2 key_bits=40
    }
}
