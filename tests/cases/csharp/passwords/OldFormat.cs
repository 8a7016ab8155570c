using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using System.Security.Cryptography;

namespace Post.Accounts
{
    class Accounts
    {
        void Old(IServiceCollection services) =>
            services.Configure<PasswordHasherOptions>(o => o.CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV2);  // expect: csharp.passwords.identity-mode iterations=1000 digest=SHA-1

        void New(IServiceCollection services) =>
            services.Configure<PasswordHasherOptions>(o => o.CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV3);  // expect-none: csharp.passwords.identity-mode

        void Own(Toy toy) => toy.CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV2;  // expect-none: csharp.passwords.identity-mode

        byte[] Named(RSACryptoServiceProvider key, byte[] data) => key.Encrypt(data, fOAEP: false);  // expect: csharp.cryptography.rsa-encrypt padding=PKCS1v15
        byte[] NamedToo(RSACryptoServiceProvider key, byte[] data) => key.Encrypt(rgb: data, fOAEP: true);  // expect: csharp.cryptography.rsa-encrypt padding=OAEP
    }

    class Toy { public object CompatibilityMode; }
}
