using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Shop.Accounts
{
    class Identity
    {
        void Set(IServiceCollection services)
        {
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);  // expect: csharp.passwords.identity-iterations algorithm=PBKDF2 iterations=1000; expect-applied: csharp.passwords.identity-options
            var options = new PasswordHasherOptions { IterationCount = 600000 };  // expect: csharp.passwords.identity-iterations iterations=600000
        }
    }

    class Salted
    {
        void Hash(string password)
        {
            BCrypt.Net.BCrypt.HashPassword(password, "$2a$10$abcdefghijklmnopqrstuv");  // expect: csharp.passwords.bcrypt salt=literal
            BCrypt.Net.BCrypt.HashPassword(password, 12);  // expect: csharp.passwords.bcrypt cost=12 salt=absent-property
        }
    }

    class Toy { public int IterationCount; public void Configure<T>(System.Action<Toy> set) { } }

    class LookAlike
    {
        void Set(Toy toy, IServiceCollection services)
        {
            toy.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);  // expect-none: csharp.passwords.identity-options; expect-none: csharp.passwords.identity-iterations
            services.Configure<Toy>(options => options.IterationCount = 1000);  // expect-none: csharp.passwords.identity-options; expect-none: csharp.passwords.identity-iterations
        }
    }
}
