using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Post;

var builder = WebApplication.CreateBuilder(args);  // expect-none: csharp.cryptography.rsa-create
builder.Services.Configure<StampOptions>(builder.Configuration.GetSection("Stamps"));
builder.Services.AddOptions<NamedOptions>().BindConfiguration(NamedOptions.Section).ValidateOnStart();
builder.Services.AddOptions<InnerOptions>().Bind(builder.Configuration.GetSection("Stamps").GetSection("Inner"));
builder.Services.Configure<LooseOptions>(options => { });
builder.Services.AddSingleton<Stamps>();
builder.Build().Run();
