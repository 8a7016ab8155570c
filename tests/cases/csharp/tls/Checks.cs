using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Data.SqlClient;

namespace Shop.Wire
{
    class Checks
    {
        void Off(HttpWebRequest request)
        {
            ServicePointManager.ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true;  // expect: csharp.tls.callback certificate_check=disabled
            request.ServerCertificateValidationCallback += delegate { return true; };  // expect: csharp.tls.callback certificate_check=disabled
            ServicePointManager.CheckCertificateRevocationList = false;  // expect: csharp.tls.revocation revocation_check=disabled
        }

        void Kept()
        {
            var handler = new HttpClientHandler();
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => errors == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=enabled
            handler.SslProtocols = SslProtocols.Tls13;  // expect: csharp.tls.protocols version=1.3
        }

        void Streams(Stream inner, X509Certificate2Collection own)
        {
            var stream = new SslStream(inner, false, (sender, certificate, chain, errors) => true);  // expect: csharp.tls.sslstream certificate_check=disabled
            stream.AuthenticateAsClient("shop", own, SslProtocols.Tls11, true);  // expect: csharp.tls.authenticate version=1.1
        }

        void Chains(X509Chain chain, X509ChainPolicy policy)
        {
            policy.RevocationMode = X509RevocationMode.NoCheck;  // expect: csharp.tls.chain-revocation revocation_check=disabled
            policy.VerificationFlags = X509VerificationFlags.AllFlags;  // expect: csharp.tls.chain-flags certificate_check=disabled
        }

        void Bank()
        {
            var to = new SqlConnectionStringBuilder();
            to.TrustServerCertificate = true;  // expect: csharp.tls.sql-trust certificate_check=disabled
        }
    }
}
