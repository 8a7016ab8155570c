namespace Toys
{
    class CertificateHandler { }
    class X509CertificateValidator { }
    class Own : CertificateHandler { public bool ValidateCertificate(byte[] data) { return true; } }  // expect-none: csharp.tls.unity-handler
    class Other : X509CertificateValidator { public void Validate(object c) { } }  // expect-none: csharp.tls.certificate-validator
    class Options { public void AllowAnyClientCertificate() { } }
    class Use { void All(Options o) { o.AllowAnyClientCertificate(); } }  // expect-none: csharp.tls.kestrel-any-client
}
