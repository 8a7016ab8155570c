using System;
using System.Net.Http;
using System.Net.Security;

namespace Shop.Wire
{
    class HandsTheErrorsOn
    {
        private static readonly Func<SslPolicyErrors, bool> Sound = errors => errors == SslPolicyErrors.None;
        private static bool Never() { return false; }
        private static bool Always() { return true; }
        private static bool Mostly(SslPolicyErrors errors) { return errors == SslPolicyErrors.None; }

        void Set()
        {
            var handler = new HttpClientHandler();
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => Sound(errors);  // expect: csharp.tls.callback certificate_check=enabled
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => Mostly(errors);  // expect: csharp.tls.callback certificate_check=enabled
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => Mostly(SslPolicyErrors.None);  // expect: csharp.tls.callback certificate_check=disabled hostname_check=disabled
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => { if (Never()) return true; return errors == SslPolicyErrors.None; };  // expect: csharp.tls.callback certificate_check=enabled
            handler.ServerCertificateCustomValidationCallback = (m, c, chain, errors) => { if (Always()) return true; return errors == SslPolicyErrors.None; };  // expect: csharp.tls.callback certificate_check=disabled
        }
    }
}
