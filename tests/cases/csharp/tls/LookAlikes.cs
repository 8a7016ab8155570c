namespace Toys
{
    class SslStream { public SslStream(int inner, bool open, object check) { } public void AuthenticateAsClient(int a, int b, int c, int d) { } }
    class Settings
    {
        public object ServerCertificateValidationCallback;
        public object SslProtocols;
        public bool CheckCertificateRevocationList;
        public object RevocationMode;
        public object VerificationFlags;
        public bool TrustServerCertificate;
    }

    class CipherSuitesPolicy { public CipherSuitesPolicy(object suites) { } }

    class Play
    {
        void ConfigureHttpsDefaults(System.Action<Settings> set) { set(new Settings()); }
        void All(Settings settings)
        {
            settings.ServerCertificateValidationCallback = null;  // expect-none: csharp.tls.callback
            settings.SslProtocols = 192;  // expect-none: csharp.tls.protocols-number
            settings.SslProtocols = "Ssl3";  // expect-none: csharp.tls.protocols
            settings.CheckCertificateRevocationList = false;  // expect-none: csharp.tls.revocation
            settings.RevocationMode = "NoCheck";  // expect-none: csharp.tls.chain-revocation
            settings.VerificationFlags = "AllFlags";  // expect-none: csharp.tls.chain-flags
            settings.TrustServerCertificate = true;  // expect-none: csharp.tls.sql-trust
            var stream = new SslStream(1, false, null);  // expect-none: csharp.tls.sslstream
            new CipherSuitesPolicy(new[] { "TLS_RSA_WITH_RC4_128_SHA" });  // expect-none: csharp.tls.suites
            stream.AuthenticateAsClient(1, 2, 3, 4);  // expect-none: csharp.tls.authenticate
            ConfigureHttpsDefaults(options => options.SslProtocols = "Ssl3");  // expect-none: csharp.tls.kestrel
        }
    }
}
