using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

static class Worker
{
    static void Configure(HostBuilderContext context, IServiceCollection services)
    {
        services.AddSingleton(new HMACSHA256(Encoding.UTF8.GetBytes(context.Configuration["Mac:Key"])));  // finding: VT-0301
    }

    static void Start(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        var mac = new HMACSHA256(Encoding.UTF8.GetBytes(builder.Configuration["Mac:Key"]));  // finding: VT-0301
    }

    static void Own(Settings settings)
    {
        var mac = new HMACSHA256(Encoding.UTF8.GetBytes(settings.Configuration["Mac:Key"]));  // no-finding: VT-0301
    }
}
