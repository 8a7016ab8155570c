using Shop.Toys;

namespace Shop.Toys
{
    class Settings
    {
        public object CertificateValidation, VerifyServerCertificate, CertificateValidationMode, AcceptablePolicyErrors;
        public bool EnableSslCertificateVerification, AllowInsecureTls, ValidateAnyCertificate, AllowUntrustedCertificates, TrustServerCertificate;
        public string SslEndpointIdentificationAlgorithm;
        public void ServerCertificateValidationCallback(object check) { }
    }
    class SqlConnection { public SqlConnection(string text) { } }
    class BasicAWSCredentials { public BasicAWSCredentials(string id, string key) { } }
    class StorageSharedKeyCredential { public StorageSharedKeyCredential(string id, string key) { } }
    class SshClient { public SshClient(string host, string user, string password) { } }
    class SftpClient { public SftpClient(string host, int port, string user, string password) { } }
    class PasswordAuthenticationMethod { public PasswordAuthenticationMethod(string user, string password) { } }
    class MqttClientTlsOptionsBuilder
    {
        public void WithCertificateValidationHandler(object check) { }
        public void WithAllowUntrustedCertificates(bool yes) { }
    }
    class MqttClientOptionsBuilder { public void WithTlsOptions(System.Action<MqttClientTlsOptionsBuilder> set) { } }

    class Play
    {
        void All(Settings settings, MqttClientTlsOptionsBuilder tls)
        {
            settings.CertificateValidation = null;  // expect-none: csharp.clients.callback
            settings.VerifyServerCertificate = null;  // expect-none: csharp.clients.ldap
            settings.EnableSslCertificateVerification = false;  // expect-none: csharp.clients.kafka
            settings.SslEndpointIdentificationAlgorithm = "None";  // expect-none: csharp.clients.kafka-names
            settings.AllowInsecureTls = true;  // expect-none: csharp.clients.mongo-insecure
            settings.CertificateValidationMode = "None";  // expect-none: csharp.clients.wcf
            settings.ServerCertificateValidationCallback("AllowAll");  // expect-none: csharp.clients.elastic
            settings.AcceptablePolicyErrors = "RemoteCertificateNameMismatch";  // expect-none: csharp.clients.rabbit-errors
            settings.ValidateAnyCertificate = true;  // expect-none: csharp.clients.ftp
            settings.AllowUntrustedCertificates = true;  // expect-none: csharp.clients.mqtt-set
            settings.TrustServerCertificate = true;  // expect-none: csharp.clients.npgsql-trust
            tls.WithCertificateValidationHandler(null);  // expect-none: csharp.clients.mqtt-handler
            tls.WithAllowUntrustedCertificates(true);  // expect-none: csharp.clients.mqtt-untrusted
            new MqttClientOptionsBuilder().WithTlsOptions(o => o.WithAllowUntrustedCertificates(true));  // expect-none: csharp.clients.mqtt-options
            new SqlConnection("TrustServerCertificate=True");  // expect-none: csharp.clients.connection-text
            new BasicAWSCredentials("a", "b");  // expect-none: csharp.clients.aws
            new StorageSharedKeyCredential("a", "b");  // expect-none: csharp.clients.azure-storage
            new SshClient("a", "b", "c");  // expect-none: csharp.clients.ssh
            new SftpClient("a", 22, "b", "c");  // expect-none: csharp.clients.ssh-port
            new PasswordAuthenticationMethod("a", "b");  // expect-none: csharp.clients.ssh-password
        }
    }
}
