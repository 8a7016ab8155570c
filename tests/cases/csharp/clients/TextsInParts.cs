using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using MySqlConnector;
using Npgsql;

class TextsInParts
{
    private readonly string host;

    TextsInParts(string host) { this.host = host; }

    void All(string word, string name, string whole, DbContextOptionsBuilder options)
    {
        new SqlConnection($"Server={host};User Id=a;Password={word};TrustServerCertificate=true");  // expect: csharp.clients.connection-text certificate_check=disabled
        new SqlConnection("Server=a;Encrypt=true;TrustServerCertificate=True;Database=" + name);  // expect: csharp.clients.connection-text certificate_check=disabled
        new NpgsqlConnection(string.Format("Host=a;Password={0};SSL Mode=VerifyCA;Timeout=5", word));  // expect: csharp.clients.connection-text hostname_check=disabled
        new MySqlConnection("Server=a;Uid=b;Pwd=" + word + ";SslMode=VerifyCA");  // expect: csharp.clients.connection-text hostname_check=disabled
        options.UseSqlServer(whole + ";TrustServerCertificate=yes");  // expect: csharp.clients.connection-text-given certificate_check=disabled
        new SqlConnection("Server=tcp:a.database.internal,1433;Initial Catalog=orders;Persist Security Info=False;User ID=b;Password=" + word + ";MultipleActiveResultSets=False;Encrypt=True;TrustServerCertificate=True;Connection Timeout=30;");  // expect: csharp.clients.connection-text certificate_check=disabled
        new SqlConnection($"Server={host};Password={word};TrustServerCertificate=false");  // expect-none: csharp.clients.connection-text
        new SqlConnection($"Server={host};Password={word};TrustServerCertificate={name}");  // expect-none: csharp.clients.connection-text
        new NpgsqlConnection("Host=a;SSL Mode=VerifyFull;Password=" + word);  // expect-none: csharp.clients.connection-text
        new MySqlConnection("Server=a;Uid=b;Pwd=" + word);  // expect-none: csharp.clients.connection-text
    }
}
