using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

class MasksOfErrors {
    void All(HttpClientHandler handler) {
        handler.ServerCertificateCustomValidationCallback = (m, c, h, errors) => (errors & ~SslPolicyErrors.None) == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=enabled
        handler.ServerCertificateCustomValidationCallback = (m, c, h, errors) => (errors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=enabled hostname_check=disabled
        handler.ServerCertificateCustomValidationCallback = (m, c, h, errors) => (errors & SslPolicyErrors.None) == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=disabled hostname_check=disabled
        handler.ServerCertificateCustomValidationCallback = (m, c, h, errors) => (int)errors == 0;  // expect: csharp.tls.callback certificate_check=enabled
        handler.ServerCertificateCustomValidationCallback = (m, c, h, errors) => (int)errors == 1;  // expect: csharp.tls.callback certificate_check=custom
        handler.ServerCertificateCustomValidationCallback = (m, c, h, errors) => errors.Equals(SslPolicyErrors.None);  // expect: csharp.tls.callback certificate_check=enabled
        handler.ServerCertificateCustomValidationCallback = (m, c, h, errors) => errors.Equals(SslPolicyErrors.RemoteCertificateChainErrors);  // expect: csharp.tls.callback certificate_check=custom
        handler.ServerCertificateCustomValidationCallback = Rest;  // expect: csharp.tls.callback certificate_check=enabled
        handler.ServerCertificateCustomValidationCallback = Less;  // expect: csharp.tls.callback certificate_check=disabled hostname_check=disabled
    }

    static bool Rest(HttpRequestMessage m, X509Certificate2 c, X509Chain h, SslPolicyErrors errors) {
        SslPolicyErrors rest = errors | SslPolicyErrors.None;
        return rest == SslPolicyErrors.None;
    }

    static bool Less(HttpRequestMessage m, X509Certificate2 c, X509Chain h, SslPolicyErrors errors) {
        SslPolicyErrors rest = errors | SslPolicyErrors.None;
        rest = errors & SslPolicyErrors.RemoteCertificateNotAvailable;
        return rest == SslPolicyErrors.None;
    }
}
