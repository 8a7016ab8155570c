using System.Net.Security;
using System.Security.Authentication;
using System.ServiceModel;
using System.ServiceModel.Description;
using System.ServiceModel.Security;
using Elastic.Clients.Elasticsearch;
using Microsoft.EntityFrameworkCore;
using MySqlConnector;
using Npgsql;
using StackExchange.Redis;

class Databases : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        options.UseSqlServer("Server=a;Encrypt=true;TrustServerCertificate=true");  // expect: csharp.clients.connection-text-given certificate_check=disabled
        options.UseSqlServer("Server=a;Encrypt=true");  // expect-none: csharp.clients.connection-text-given
    }
    void All(NpgsqlConnection connection, NpgsqlDataSourceBuilder builder, MySqlConnectionStringBuilder mysql, ClientCredentials credentials, ConfigurationOptions redis, System.Uri uri)
    {
        NpgsqlDataSource.Create("Host=a;SSL Mode=Require;Trust Server Certificate=true");  // expect: csharp.clients.connection-text-given certificate_check=disabled
        connection.UserCertificateValidationCallback = (s, c, ch, e) => true;  // expect: csharp.clients.callback certificate_check=disabled
        builder.UseUserCertificateValidationCallback((s, c, ch, e) => true);  // expect: csharp.clients.npgsql-callback certificate_check=disabled
        builder.UseUserCertificateValidationCallback((s, c, ch, e) => e == SslPolicyErrors.None);  // expect: csharp.clients.npgsql-callback certificate_check=enabled
        mysql.SslMode = MySqlSslMode.VerifyCA;  // expect: csharp.clients.mysql-mode certificate_check=enabled hostname_check=disabled
        mysql.SslMode = MySqlSslMode.VerifyFull;  // expect: csharp.clients.mysql-mode certificate_check=enabled hostname_check=enabled
        mysql.SslMode = MySqlSslMode.Required;  // expect: csharp.clients.mysql-mode certificate_check=disabled
        new MySqlConnection("Server=a;Port=3306;SslMode=VerifyCA");  // expect: csharp.clients.connection-text hostname_check=disabled
        new MySqlConnection("Server=a;Port=3306;SslMode=VerifyFull");  // expect-none: csharp.clients.connection-text
        NpgsqlDataSource.Create("Host=a;SSL Mode=VerifyCA;Username=b");  // expect: csharp.clients.connection-text-given hostname_check=disabled
        var text = new NpgsqlConnectionStringBuilder { Host = "a", SslMode = SslMode.VerifyCA };  // expect: csharp.clients.npgsql-mode certificate_check=enabled hostname_check=disabled
        text.SslMode = SslMode.VerifyFull;  // expect: csharp.clients.npgsql-mode certificate_check=enabled hostname_check=enabled
        text.SslMode = SslMode.Prefer;  // expect-none: csharp.clients.npgsql-mode
        X509CertificateRecipientClientCredential service = credentials.ServiceCertificate;
        service.Authentication.CertificateValidationMode = X509CertificateValidationMode.None;  // expect: csharp.clients.wcf certificate_check=disabled
        redis.SslProtocols = SslProtocols.Tls11;  // expect: csharp.tls.protocols protocol=TLS version=1.1
        var settings = new ElasticsearchClientSettings(uri).DefaultIndex("a").ServerCertificateValidationCallback((o, c, ch, e) => true);  // expect: csharp.clients.elastic certificate_check=disabled
    }
}
