using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Shop.Wire
{
    class Gullible : ICertificatePolicy
    {
        public bool CheckValidationResult(ServicePoint point, X509Certificate certificate, WebRequest request, int problem) { return true; }  // expect: csharp.tls.certificate-policy certificate_check=disabled
    }

    class Careful : ICertificatePolicy
    {
        public bool CheckValidationResult(ServicePoint point, X509Certificate certificate, WebRequest request, int problem) { return problem == 0; }  // expect-none: csharp.tls.certificate-policy
    }
}
