namespace Toys
{
    class Options { public void UseSqlServer(int text) { } public void UseUserCertificateValidationCallback(object o) { } public object SslMode; }
    class Use
    {
        void UseSqlServer(string text) { }
        void All(Options o)
        {
            UseSqlServer("TrustServerCertificate=true");  // expect-none: csharp.clients.connection-text-given
            o.UseUserCertificateValidationCallback(null);  // expect-none: csharp.clients.npgsql-callback
            o.SslMode = "Required";  // expect-none: csharp.clients.mysql-mode
            o.SslMode = "VerifyCA";  // expect-none: csharp.clients.npgsql-mode
        }
    }
}
