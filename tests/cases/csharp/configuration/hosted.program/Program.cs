// What a host's builder and its application are set to by appsettings.json.
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = WebApplication.CreateBuilder(args);
var section = builder.Configuration.GetSection("Mac");
builder.Services.AddSingleton(new HMACSHA256(Encoding.UTF8.GetBytes(builder.Configuration["Mac:Key"])));  // finding: VT-0301
builder.Services.AddSingleton(_ => new HMACSHA384(Encoding.UTF8.GetBytes(section["Key"])));  // finding: VT-0301
builder.Services.AddScoped(_ => new SqlConnection(builder.Configuration.GetConnectionString("Main")));  // finding: VT-0701
builder.Services.AddScoped(_ => new SqlConnection(builder.Configuration.GetConnectionString("Other")));  // no-finding: VT-0701

var app = builder.Build();
var mac = new HMACSHA512(Encoding.UTF8.GetBytes(app.Configuration.GetValue<string>("Mac:Key")));  // finding: VT-0301
var none = new HMACSHA256(Encoding.UTF8.GetBytes(app.Configuration["Mac:Other"]));  // no-finding: VT-0301
app.Run();
