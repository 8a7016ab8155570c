using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Shop.Cards
{
    class Connections
    {
        static bool Anything(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) { return true; }
        static bool Sound(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) { return errors == SslPolicyErrors.None; }
        void Named() { ServicePointManager.ServerCertificateValidationCallback += new RemoteCertificateValidationCallback(Anything); }  // finding: VT-0701
        void Method() { ServicePointManager.ServerCertificateValidationCallback = Anything; }  // finding: VT-0701
        void MethodKept() { ServicePointManager.ServerCertificateValidationCallback = Sound; }  // no-finding: VT-0701; no-finding: VT-0703
        void Client() { new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, c, h, e) => true }); }  // finding: VT-0701
        void Any() { var h = new HttpClientHandler(); h.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator; }  // finding: VT-0701
        void Options() { new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (a, b, c, d) => { return true; } }; }  // finding: VT-0701
        void Oldest() { ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3; }  // finding: VT-0710
        void Old() { ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls12; }  // finding: VT-0711
        void Today() { ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13; }  // no-finding
        void Handler() { new HttpClientHandler { SslProtocols = SslProtocols.Tls11 }; }  // finding: VT-0711
        void Plain() { new HttpClient(new HttpClientHandler()); }  // no-finding
    }
}
