using System;

namespace Shop.Toys
{
    class Box
    {
        public bool SkipTlsVerify, InsecureSkipVerify;
        public string Encryption;
        public Func<bool> UserDefinedServerCertValidationDelegate, TLSRemoteCertificationValidationCallback;

        public Box ConfigureRemoteCertificateValidationCallback(Func<bool> one) => this;

        public Box ConfigureInnerHandler(Action<Box> one) => this;

        public Box SetStandardEncryption(int a, int b, int c, int d) => this;
    }

    class Play
    {
        void All()
        {
            var box = new Box();
            box.SkipTlsVerify = true;  // expect-none: csharp.clients.kubernetes
            box.InsecureSkipVerify = true;  // expect-none: csharp.clients.nats-unchecked
            box.Encryption = "PkzipWeak";  // expect-none: csharp.clients.dotnetzip
            box.UserDefinedServerCertValidationDelegate = () => true;  // expect-none: csharp.clients.novell-ldap
            box.TLSRemoteCertificationValidationCallback = () => true;  // expect-none: csharp.clients.nats
            box.ConfigureRemoteCertificateValidationCallback(() => true);  // expect-none: csharp.clients.novell-ldap-options
            box.ConfigureInnerHandler(one => { });  // expect-none: csharp.clients.flurl
            box.SetStandardEncryption(0, 0, 0, 40);  // expect-none: csharp.clients.itext
        }
    }
}
