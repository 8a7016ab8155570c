using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Abbey.Windows
{
    class Windows
    {
        private bool IsOurs(X509Certificate2 guest)
        {
            using var chain = new X509Chain();
            chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;  // expect: csharp.tls.chain-flags; finding: VT-0701
            return chain.Build(guest);
        }

        void Open()
        {
            new HttpClientHandler().ServerCertificateCustomValidationCallback = (ask, guest, chain, errors) =>  // expect: csharp.tls.callback certificate_check=custom; finding: VT-0703
                (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0 && IsOurs(guest);
        }
    }
}
