using System;
using System.DirectoryServices.Protocols;
using System.Net.Security;
using System.Net.WebSockets;
using System.ServiceModel.Security;
using Amazon.Runtime;
using Azure.Storage;
using Confluent.Kafka;
using Elastic.Clients.Elasticsearch;
using Elastic.Transport;
using FluentFTP;
using Microsoft.Data.SqlClient;
using MongoDB.Driver;
using MQTTnet.Client;
using Npgsql;
using RabbitMQ.Client;
using Renci.SshNet;
using StackExchange.Redis;

namespace Shop.Wire
{
    class Clients
    {
        void Callbacks(MongoClientSettings mongo, ConnectionFactory broker)
        {
            var redis = ConfigurationOptions.Parse("cache:6380");
            redis.CertificateValidation += (s, c, chain, errors) => true;  // expect: csharp.clients.callback certificate_check=disabled
            mongo.SslSettings = new SslSettings { ServerCertificateValidationCallback = (s, c, chain, errors) => errors == SslPolicyErrors.None };  // expect: csharp.clients.callback certificate_check=enabled
            var socket = new ClientWebSocket();
            socket.Options.RemoteCertificateValidationCallback = (s, c, chain, errors) => true;  // expect: csharp.clients.callback certificate_check=disabled
            broker.Ssl.Enabled = true;
            broker.Ssl.CertificateValidationCallback = (s, c, chain, errors) => true;  // expect: csharp.clients.callback certificate_check=disabled
        }

        void Directory(LdapConnection directory)
        {
            directory.SessionOptions.SecureSocketLayer = true;
            directory.SessionOptions.VerifyServerCertificate = (connection, certificate) => true;  // expect: csharp.clients.ldap certificate_check=disabled
        }

        void Switches(MongoClientSettings mongo, ConnectionFactory broker, X509ServiceCertificateAuthentication service)
        {
            var producer = new ProducerConfig { EnableSslCertificateVerification = false };  // expect: csharp.clients.kafka certificate_check=disabled
            var consumer = new ConsumerConfig { SslEndpointIdentificationAlgorithm = SslEndpointIdentificationAlgorithm.None };  // expect: csharp.clients.kafka-names hostname_check=disabled
            consumer.SslEndpointIdentificationAlgorithm = SslEndpointIdentificationAlgorithm.Https;  // expect: csharp.clients.kafka-names hostname_check=enabled
            mongo.AllowInsecureTls = true;  // expect: csharp.clients.mongo-insecure certificate_check=disabled
            service.CertificateValidationMode = X509CertificateValidationMode.None;  // expect: csharp.clients.wcf certificate_check=disabled
            service.CertificateValidationMode = X509CertificateValidationMode.ChainTrust;  // expect: csharp.clients.wcf certificate_check=enabled
            broker.Ssl.ServerName = "broker";
            broker.Ssl.AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNameMismatch;  // expect: csharp.clients.rabbit-errors hostname_check=disabled
            broker.Ssl.AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateChainErrors;  // expect: csharp.clients.rabbit-errors certificate_check=disabled
        }

        void Transfers(ElasticsearchClientSettings search)
        {
            search.ServerCertificateValidationCallback(CertificateValidations.AllowAll);  // expect: csharp.clients.elastic certificate_check=disabled
            var ftp = new FtpClient("files");
            ftp.Config.EncryptionMode = FtpEncryptionMode.Explicit;
            ftp.Config.ValidateAnyCertificate = true;  // expect: csharp.clients.ftp certificate_check=disabled
            new MqttClientOptionsBuilder().WithTcpServer("mq", 8883)
                .WithTlsOptions(tls => tls.UseTls().WithCertificateValidationHandler(_ => true));  // expect: csharp.clients.mqtt-handler certificate_check=disabled; expect-applied: csharp.clients.mqtt-options
            new MqttClientTlsOptionsBuilder().WithAllowUntrustedCertificates(true);  // expect: csharp.clients.mqtt-untrusted certificate_check=disabled
            new MqttClientTlsOptionsBuilder().WithAllowUntrustedCertificates(false);  // expect: csharp.clients.mqtt-untrusted certificate_check=enabled
            var old = new MqttClientTlsOptions { AllowUntrustedCertificates = true };  // expect: csharp.clients.mqtt-set certificate_check=disabled
        }

        void Databases(string connection)
        {
            new SqlConnection("Server=db;Database=shop;Encrypt=True;TrustServerCertificate=True");  // expect: csharp.clients.connection-text certificate_check=disabled
            new NpgsqlConnection("Host=db;SSL Mode=Require;Trust Server Certificate=true;Username=u");  // expect: csharp.clients.connection-text certificate_check=disabled
            new SqlConnection("Server=db;Database=shop;Encrypt=True;TrustServerCertificate=False");  // expect-none: csharp.clients.connection-text
            new SqlConnection(connection);  // expect-none: csharp.clients.connection-text
            var to = new NpgsqlConnectionStringBuilder();
            to.TrustServerCertificate = true;  // expect: csharp.clients.npgsql-trust certificate_check=disabled
        }

        void Secrets(string user)
        {
            new BasicAWSCredentials("AKIA0", "kX9/secret/of/requests");  // expect: csharp.clients.aws key=literal
            new BasicAWSCredentials("AKIA0", Environment.GetEnvironmentVariable("AWS_SECRET"));  // expect: csharp.clients.aws key=environment
            new StorageSharedKeyCredential("shop", "c2hhcmVkLWtleQ==");  // expect: csharp.clients.azure-storage key=literal
            new SshClient("files", "deploy", "pass-of-deploy");  // expect: csharp.clients.ssh password=literal
            new SftpClient("files", 22, "deploy", "pass-of-deploy");  // expect: csharp.clients.ssh-port password=literal
            new SftpClient("files", 22, "deploy", Environment.GetEnvironmentVariable("PASS"));  // expect: csharp.clients.ssh-port
            new PasswordAuthenticationMethod(user, "pass-of-deploy");  // expect: csharp.clients.ssh-password password=literal
        }
    }
}
