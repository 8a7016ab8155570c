// A chain that trusts whatever it is shown, or is told to overlook things, says nothing.
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Abbey.Doors
{
    class Doors
    {
        private bool IsOurs(X509Certificate2 guest)
        {
            using var chain = new X509Chain();
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.Add(guest);
            return chain.Build(guest);
        }

        void Open()
        {
            new HttpClientHandler().ServerCertificateCustomValidationCallback = (ask, guest, chain, errors) =>  // expect: csharp.tls.callback certificate_check=custom; finding: VT-0703
                (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0 && IsOurs(guest);
        }
    }
}
