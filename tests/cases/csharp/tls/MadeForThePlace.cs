using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;

// `new()` makes what the place holds that it is put into.
class MadeForThePlace
{
    private SslClientAuthenticationOptions options;
    private Aes other;

    void All(SocketsHttpHandler handler, Own own)
    {
        handler.SslOptions = new() { RemoteCertificateValidationCallback = delegate { return true; } };  // expect: csharp.tls.callback certificate_check=disabled
        options = new() { RemoteCertificateValidationCallback = (s, c, ch, e) => true };  // expect: csharp.tls.callback certificate_check=disabled
        this.options = new() { TargetHost = "a", RemoteCertificateValidationCallback = (s, c, ch, e) => e == SslPolicyErrors.None };  // expect: csharp.tls.callback certificate_check=enabled
        own.SslOptions = new() { RemoteCertificateValidationCallback = (s, c, ch, e) => true };  // expect-none: csharp.tls.callback
        Own mine;
        mine = new() { RemoteCertificateValidationCallback = (s, c, ch, e) => true };  // expect-none: csharp.tls.callback
    }

    void Nested()
    {
        var handler = new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = delegate { return true; } } };  // expect: csharp.tls.callback certificate_check=disabled
    }
}

class Own
{
    public Own SslOptions;
    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback;
}
