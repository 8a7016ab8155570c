using MQTTnet.Client;
using System;

namespace Shop.Toys
{
    class Doors
    {
        public Func<object, bool> CertificateValidationHandler;

        public Doors WithAllowUntrustedCertificates() => this;

        public Doors WithIgnoreCertificateRevocationErrors() => this;
    }

    class House
    {
        void Open()
        {
            var doors = new Doors();
            doors.WithAllowUntrustedCertificates()  // expect-none: csharp.clients.mqtt-untrusted-always
                .WithIgnoreCertificateRevocationErrors();  // expect-none: csharp.clients.mqtt-revocation
            doors.CertificateValidationHandler = context => true;  // expect-none: csharp.clients.mqtt-set-handler
        }
    }
}
