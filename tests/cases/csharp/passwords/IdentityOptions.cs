// Which hash Identity takes depends on its version: what is enough for one of them is not told of.
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Shop.People
{
    class Start
    {
        void Services(IServiceCollection services)
        {
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 250000);  // expect: csharp.passwords.identity-iterations iterations=250000 digest=?; no-finding
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 120000);  // expect: csharp.passwords.identity-iterations iterations=120000; finding: VT-0403
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 900);  // expect: csharp.passwords.identity-iterations iterations=900; finding: VT-0401
        }
    }
}
