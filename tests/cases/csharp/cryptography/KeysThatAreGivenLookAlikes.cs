namespace Toys
{
    class RSA { public int SignData(int a, int b, int c) { return a; } public int Encrypt(int a, int b) { return a; } public bool VerifyData(int a, int b, int c) { return true; } }
    class RSAPKCS1KeyExchangeFormatter { public RSAPKCS1KeyExchangeFormatter(int a) { } }
    class RSAPKCS1SignatureFormatter { public RSAPKCS1SignatureFormatter(int a) { } public void SetHashAlgorithm(string name) { } }
    class CertificateRequest { public CertificateRequest(string a, RSA b, string c, string d) { } }
    class PbeParameters { public PbeParameters(int a, int b, int c) { } }
    class FormsAuthentication { public static string HashPasswordForStoringInConfigFile(string a, string b) { return a; } }
    class X509Certificate2 { public X509Certificate2(string a, string b) { } }
    class X509CertificateLoader { public static void LoadPkcs12(string a, string b) { } }

    class Play
    {
        void All(RSA toy)
        {
            toy.SignData(1, 2, 3);  // expect-none: csharp.cryptography.sign-data
            toy.VerifyData(1, 2, 3);  // expect-none: csharp.cryptography.verify
            toy.Encrypt(1, 2);  // expect-none: csharp.cryptography.rsa-encrypt
            new RSAPKCS1KeyExchangeFormatter(1);  // expect-none: csharp.cryptography.rsa-exchange
            var formatter = new RSAPKCS1SignatureFormatter(1);  // expect-none: csharp.cryptography.signature-formatter
            formatter.SetHashAlgorithm("MD5");  // expect-none: csharp.cryptography.signature-formatter-hash
            new CertificateRequest("a", toy, "SHA1", "b");  // expect-none: csharp.cryptography.certificate-request
            new PbeParameters(1, 2, 3);  // expect-none: csharp.cryptography.pbe-parameters
            FormsAuthentication.HashPasswordForStoringInConfigFile("a", "MD5");  // expect-none: csharp.cryptography.forms-password
            new X509Certificate2("a", "b");  // expect-none: csharp.cryptography.pkcs12
            X509CertificateLoader.LoadPkcs12("a", "b");  // expect-none: csharp.cryptography.pkcs12-load
        }
    }
}
