using System.Security.Cryptography;
using System.Text;

namespace Shop.Keys
{
    class ByName
    {
        void Use(byte[] data, byte[] own, string given)
        {
            CryptographicOperations.HashData(HashAlgorithmName.MD5, data);  // expect: csharp.cryptography.hash-data-name algorithm=MD5
            CryptographicOperations.HmacData(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes("a-key-of-macs"), data);  // expect: csharp.cryptography.hmac-data-name digest=SHA-256 key=literal
            RSA.Create(2048).SignData(data, CryptoConfig.MapNameToOID("MD5"));  // expect: csharp.cryptography.rsa-create digest=MD5
        }

        void Keys(byte[] own)
        {
            var first = RSA.Create();  // expect: csharp.cryptography.rsa-create private_key=literal
            first.ImportFromPem("-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----");  // expect-applied: csharp.cryptography.import-text
            var second = RSA.Create();  // expect: csharp.cryptography.rsa-create private_key=absent-property
            second.ImportFromPem("-----BEGIN PUBLIC KEY-----\nMIIEpAIBAAKCAQEA\n-----END PUBLIC KEY-----");
            var third = new RSACryptoServiceProvider();  // expect: csharp.cryptography.rsa-csp private_key=literal
            third.FromXmlString("<RSAKeyValue><Modulus>x</Modulus><D>abc</D></RSAKeyValue>");
            var fourth = RSA.Create();  // expect: csharp.cryptography.rsa-create private_key=literal
            fourth.ImportRSAPrivateKey(System.Convert.FromBase64String("MIIEpAIBAAKCAQEA"), out int read);  // expect-applied: csharp.cryptography.import-private-key
        }
    }

    class Toy { public void HashData(object name, byte[] data) { } public void HmacData(object name, byte[] key, byte[] data) { } public void ImportFromPem(string text) { } public void ImportRSAPrivateKey(byte[] key) { } }

    class LookAlike
    {
        void Use(Toy toy, byte[] data)
        {
            toy.HashData(HashAlgorithmName.MD5, data);  // expect-none: csharp.cryptography.hash-data-name
            toy.HmacData(HashAlgorithmName.MD5, data, data);  // expect-none: csharp.cryptography.hmac-data-name
            toy.ImportFromPem("-----BEGIN RSA PRIVATE KEY-----");  // expect-none: csharp.cryptography.import-text
            toy.ImportRSAPrivateKey(data);  // expect-none: csharp.cryptography.import-private-key
        }
    }
}
