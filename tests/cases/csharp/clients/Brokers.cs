// What a client of MQTT is told of the broker's certificate.
using System.Net.Security;
using MQTTnet;
using MQTTnet.Client;

namespace Shop.Meters
{
    class Brokers
    {
        object Lax()
        {
            return new MqttClientOptionsBuilder()
                .WithTlsOptions(tls => tls
                    .UseTls()
                    .WithAllowUntrustedCertificates()  // expect: csharp.clients.mqtt-untrusted-always certificate_check=disabled; finding: VT-0701
                    .WithIgnoreCertificateRevocationErrors()  // expect: csharp.clients.mqtt-revocation revocation_check=disabled; finding: VT-0704
                    .WithIgnoreCertificateChainErrors(false))  // expect: csharp.clients.mqtt-untrusted certificate_check=enabled; no-finding
                .Build();
        }

        object Handled()
        {
            var tls = new MQTTnet.MqttClientTlsOptions { UseTls = true };
            tls.CertificateValidationHandler = context => true;  // expect: csharp.clients.mqtt-set-handler certificate_check=disabled; finding: VT-0701
            return tls;
        }

        object Asked()
        {
            var tls = new MqttClientTlsOptions { UseTls = true };
            tls.CertificateValidationHandler = context => context.SslPolicyErrors == SslPolicyErrors.None;  // expect: csharp.clients.mqtt-set-handler certificate_check=enabled; no-finding
            return tls;
        }
    }
}
