using System.Security.Cryptography;
using System.Security.Cryptography.Xml;
using Shop.Toys;

namespace Shop.Toys
{
    class Settings { public string SignatureMethod, DigestMethod; public void TryEncrypt(int a, int b, string c) { } }
    class EncryptionMethod { public EncryptionMethod(string name) { } }
    class CertificateRequest { public CertificateRequest(string name, ECDsa key, string digest) { } }
    class Play
    {
        void All(Settings settings, ECDsa key)
        {
            settings.SignatureMethod = SignedXml.XmlDsigRSASHA1Url;  // expect-none: csharp.cryptography.xml-signature-method
            settings.DigestMethod = SignedXml.XmlDsigSHA1Url;  // expect-none: csharp.cryptography.xml-digest-method
            new EncryptionMethod(EncryptedXml.XmlEncDESUrl);  // expect-none: csharp.cryptography.xml-encryption-method
            new CertificateRequest("a", key, "SHA1");  // expect-none: csharp.cryptography.certificate-request-ec
            settings.TryEncrypt(1, 2, "Pkcs1");  // expect-none: csharp.cryptography.rsa-encrypt-into
        }
    }
}
