using System.IdentityModel.Selectors;
using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using UnityEngine.Networking;

class AnyCertificate : CertificateHandler
{
    protected override bool ValidateCertificate(byte[] data) { return true; }  // expect: csharp.tls.unity-handler certificate_check=disabled
}
class PinnedCertificate : CertificateHandler
{
    private byte[] pin;
    protected override bool ValidateCertificate(byte[] data) { return data[0] == pin[0]; }  // expect-none: csharp.tls.unity-handler
}
class NoLook : X509CertificateValidator
{
    public override void Validate(X509Certificate2 certificate) { }  // expect: csharp.tls.certificate-validator certificate_check=disabled
}
class Look : X509CertificateValidator
{
    public override void Validate(X509Certificate2 certificate)  // expect-none: csharp.tls.certificate-validator
    {
        if (!certificate.Verify()) throw new System.Exception("untrusted");
    }
}
class Servers
{
    void All(WebApplicationBuilder builder, SslStream stream, HttpWebRequest request)
    {
        builder.WebHost.ConfigureKestrel(k => k.ConfigureHttpsDefaults(h =>
        {
            h.AllowAnyClientCertificate();  // expect: csharp.tls.kestrel-any-client certificate_check=disabled
            h.SslProtocols = SslProtocols.Default;  // expect: csharp.tls.protocols protocol=SSL version=3.0
        }));
        request.ServerCertificateValidationCallback = (s, c, ch, errors) =>  // expect: csharp.tls.callback certificate_check=enabled
        {
            bool sound = errors == SslPolicyErrors.None;
            return sound;
        };
        request.ServerCertificateValidationCallback = (s, c, ch, errors) =>  // expect: csharp.tls.callback certificate_check=enabled
        {
            try { Log(c.Subject); return errors == SslPolicyErrors.None; }
            catch (System.Exception) { return false; }
        };
        request.ServerCertificateValidationCallback = (s, c, ch, errors) =>  // expect: csharp.tls.callback certificate_check=custom
        {
            try { Log(c.Subject); return errors == SslPolicyErrors.None; }
            catch (System.Exception) { return Maybe(c); }
        };
        request.ServerCertificateValidationCallback = (s, c, ch, errors) =>  // expect: csharp.tls.callback certificate_check=enabled
        {
            switch (errors)
            {
                case SslPolicyErrors.None: return true;
                default: return false;
            }
        };
        request.ServerCertificateValidationCallback = (s, c, ch, errors) =>  // expect: csharp.tls.callback certificate_check=enabled hostname_check=custom
        {
            switch (errors)
            {
                case SslPolicyErrors.None: return true;
                case SslPolicyErrors.RemoteCertificateNameMismatch: return Maybe(c);
                default: return false;
            }
        };
        // What is asked is no longer what was given.
        request.ServerCertificateValidationCallback = (s, c, ch, errors) =>  // expect: csharp.tls.callback certificate_check=enabled hostname_check=disabled
        {
            errors &= ~SslPolicyErrors.RemoteCertificateNameMismatch;
            return errors == SslPolicyErrors.None;
        };
        HttpWebRequest made = WebRequest.CreateHttp("https://example.org");
        var other = WebRequest.CreateHttp("https://example.org");
        other.ServerCertificateValidationCallback = (s, c, ch, errors) => true;  // expect: csharp.tls.callback certificate_check=disabled
    }
    void Log(string s) { System.Console.WriteLine(s); }
    bool Maybe(X509Certificate c) { return c.Subject.Length > 3; }
}
