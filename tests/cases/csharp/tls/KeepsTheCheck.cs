// A callback that says yes only where the library found nothing wrong changes nothing.
using System;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Shop.Wire
{
    class KeepsTheCheck
    {
        void Same()
        {
            ServicePointManager.ServerCertificateValidationCallback = (s, c, chain, errors) => errors == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=enabled; no-finding: VT-0703
            ServicePointManager.ServerCertificateValidationCallback += OnCheck;  // expect: csharp.tls.callback certificate_check=enabled; no-finding: VT-0703
            ServicePointManager.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback(Pinned);  // expect: csharp.tls.callback certificate_check=enabled; no-finding: VT-0703
        }

        static bool OnCheck(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
        {
            if (errors != SslPolicyErrors.None)
            {
                Console.Error.WriteLine("refused: " + errors);
                return false;
            }
            return true;
        }

        static bool Pinned(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
        {
            return errors == SslPolicyErrors.None && certificate.GetCertHashString() == Environment.GetEnvironmentVariable("PIN");
        }

        void Weaker()
        {
            var handler = new HttpClientHandler();
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => (errors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=enabled hostname_check=disabled; finding: VT-0702
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => errors == SslPolicyErrors.None || errors == SslPolicyErrors.RemoteCertificateNameMismatch;  // expect: csharp.tls.callback certificate_check=enabled hostname_check=disabled; finding: VT-0702
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) =>  // expect: csharp.tls.callback certificate_check=custom; finding: VT-0703
            {
                if (errors == SslPolicyErrors.None) return true;
                return c.Issuer == "CN=shop";
            };
        }
    }
}
