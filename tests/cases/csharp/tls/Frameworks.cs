using System.Net.Http;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using RestSharp;

namespace Shop.Wire
{
    class Frameworks
    {
        void Clients()
        {
            var options = new RestClientOptions("https://shop") { RemoteCertificateValidationCallback = (s, c, ch, e) => true };  // expect: csharp.tls.callback certificate_check=disabled
        }

        void Others()
        {
            System.Net.ServicePointManager.SecurityProtocol = (System.Net.SecurityProtocolType)192;  // expect: csharp.tls.protocols-number version=1.0
        }

        IWebHostBuilder Server() =>
            new WebHostBuilder().UseKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = SslProtocols.Tls));  // expect: csharp.tls.protocols version=1.0; expect-applied: csharp.tls.kestrel
    }
}
