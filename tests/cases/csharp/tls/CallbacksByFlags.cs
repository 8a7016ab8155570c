using System;
using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

// What a callback says to each kind of error.
public class CallbacksByFlags
{
    private static SslPolicyErrors tolerated = SslPolicyErrors.None;
    private const SslPolicyErrors Mask = SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNotAvailable;
    private readonly string pinned;

    public CallbacksByFlags(string pinned) { this.pinned = pinned; }

    public void All(HttpClientHandler handler, string host)
    {
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => (e & Mask) == 0;  // expect: csharp.tls.callback certificate_check=enabled hostname_check=disabled
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e <= SslPolicyErrors.RemoteCertificateNameMismatch;  // expect: csharp.tls.callback certificate_check=custom hostname_check=disabled
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => !e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) && !e.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);  // expect: csharp.tls.callback certificate_check=disabled
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == tolerated;  // expect: csharp.tls.callback certificate_check=enabled
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => (e & (Mask | SslPolicyErrors.RemoteCertificateNameMismatch)) == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=enabled
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None || c.Thumbprint == pinned;  // expect: csharp.tls.callback certificate_check=custom
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) =>  // expect: csharp.tls.callback certificate_check=enabled
        {
            if ((e & SslPolicyErrors.RemoteCertificateNameMismatch) != 0) return false;
            if ((e & SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false;
            if ((e & SslPolicyErrors.RemoteCertificateNotAvailable) != 0) return false;
            return true;
        };
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) =>  // expect: csharp.tls.callback certificate_check=enabled hostname_check=disabled
        {
            if (e == SslPolicyErrors.RemoteCertificateNameMismatch)
                e = SslPolicyErrors.None;
            return e == SslPolicyErrors.None;
        };
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => Judge(e);  // expect: csharp.tls.callback certificate_check=enabled hostname_check=disabled
        var stream = new SslStream(new TcpClient(host, 443).GetStream(), false, Lenient);  // expect: csharp.tls.sslstream hostname_check=disabled
    }

    private static bool Judge(SslPolicyErrors found)
    {
        switch (found)
        {
            case SslPolicyErrors.None:
            case SslPolicyErrors.RemoteCertificateNameMismatch:
                return true;
            default:
                return false;
        }
    }

    private static bool Lenient(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        Console.WriteLine(errors);
        if (errors == SslPolicyErrors.None || errors == SslPolicyErrors.RemoteCertificateNameMismatch) return true;
        return false;
    }
}
