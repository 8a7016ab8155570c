using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;

namespace Shop.Documents
{
    class Xml
    {
        void Sign(SignedXml signed, Reference reference)
        {
            signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA1Url;  // expect: csharp.cryptography.xml-signature-method algorithm=RSA digest=SHA-1
            signed.SignedInfo.SignatureMethod = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";  // expect: csharp.cryptography.xml-signature-method digest=SHA-256
            reference.DigestMethod = SignedXml.XmlDsigSHA1Url;  // expect: csharp.cryptography.xml-digest-method algorithm=SHA-1
        }

        void Encrypt()
        {
            new EncryptionMethod(EncryptedXml.XmlEncDESUrl);  // expect: csharp.cryptography.xml-encryption-method algorithm=DES mode=CBC
            new EncryptionMethod(EncryptedXml.XmlEncAES256Url);  // expect: csharp.cryptography.xml-encryption-method algorithm=AES key_bits=256
        }

        void Request(ECDsa key, RSA wrapping, byte[] data, byte[] to)
        {
            new CertificateRequest("CN=shop", key, HashAlgorithmName.SHA1);  // expect: csharp.cryptography.certificate-request-ec algorithm=ECDSA digest=SHA-1
            wrapping.TryEncrypt(data, to, RSAEncryptionPadding.Pkcs1, out int written);  // expect: csharp.cryptography.rsa-encrypt-into padding=PKCS1v15 function=encrypt; expect-applied: csharp.cryptography.rsa-encrypt-into
        }

        // A cipher that was handed in.
        void Given(AesGcm cipher, ChaCha20Poly1305 other, byte[] data, byte[] to, byte[] tag)
        {
            cipher.Encrypt(new byte[12], data, to, tag);  // expect: csharp.cryptography.aead-use algorithm=AES mode=GCM nonce=zero
            other.Encrypt(new byte[12], data, to, tag);  // expect: csharp.cryptography.aead-use algorithm=ChaCha20-Poly1305 nonce=zero
        }
    }
}
