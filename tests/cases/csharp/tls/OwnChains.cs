// Callbacks that say yes only where a chain of their own holds, and the name is the host's.
using System.DirectoryServices.Protocols;
using System.Linq;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Abbey.Gates
{
    class Gates
    {
        private readonly X509Certificate2 abbot;
        private readonly string gate;

        Gates(X509Certificate2 abbot, string gate)
        {
            this.abbot = abbot;
            this.gate = gate;
        }

        private bool IsOurs(X509Certificate2 guest)
        {
            using var chain = new X509Chain();
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.Add(abbot);
            return chain.Build(guest);
        }

        private bool Ask(object sender, X509Certificate guest, X509Chain given, SslPolicyErrors errors)
        {
            if (errors == SslPolicyErrors.None) return true;
            if ((errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0) return false;
            var chain = new X509Chain();
            chain.ChainPolicy.CustomTrustStore.Add(abbot);
            return chain.Build(new X509Certificate2(guest));
        }

        void Sound()
        {
            new HttpClientHandler().ServerCertificateCustomValidationCallback = (ask, guest, chain, errors) =>  // expect: csharp.tls.callback certificate_check=enabled; no-finding
                (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0 && guest != null && IsOurs(guest);
            new SocketsHttpHandler().SslOptions.RemoteCertificateValidationCallback = Ask;  // expect: csharp.tls.callback certificate_check=enabled; no-finding
            var list = new LdapConnection("list");
            list.SessionOptions.VerifyServerCertificate = (line, guest) =>  // expect: csharp.clients.ldap certificate_check=enabled hostname_check=enabled; no-finding
            {
                var leaf = new X509Certificate2(guest);
                using var chain = new X509Chain();
                chain.ChainPolicy.CustomTrustStore.Add(abbot);
                return chain.Build(leaf) && leaf.MatchesHostname(gate);
            };
        }

        void Lax()
        {
            // Whatever the name is.
            new HttpClientHandler().ServerCertificateCustomValidationCallback = (ask, guest, chain, errors) => IsOurs(guest);  // expect: csharp.tls.callback certificate_check=custom; finding: VT-0703
            // Another way leads past the chain.
            new HttpClientHandler().ServerCertificateCustomValidationCallback = (ask, guest, chain, errors) =>  // expect: csharp.tls.callback certificate_check=custom; finding: VT-0703
                (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0 && (guest.Subject == gate || IsOurs(guest));
            var list = new LdapConnection("list");
            list.SessionOptions.VerifyServerCertificate = (line, guest) =>  // expect: csharp.clients.ldap certificate_check=custom; finding: VT-0703
            {
                using var chain = new X509Chain();
                return chain.Build(new X509Certificate2(guest));
            };
        }
    }
}
