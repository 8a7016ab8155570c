using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Shop.Wire
{
    class Suites
    {
        void Set()
        {
            new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA });  // expect: csharp.tls.suites cipher=RC4
            new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_AES_256_GCM_SHA384 });  // expect: csharp.tls.suites cipher=AES
            var chain = new X509Chain();
            chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;  // expect: csharp.tls.chain-revocation revocation_check=enabled
            chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllFlags;  // expect: csharp.tls.chain-flags certificate_check=disabled
        }
    }
}
