using Isopoh.Cryptography.Argon2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Scrypt;

class Packages
{
    void All(string word, string[] args)
    {
        Argon2.Hash(word, timeCost: 1, memoryCost: 1024, parallelism: 1);  // expect: csharp.passwords.isopoh-argon2 algorithm=Argon2id iterations=1 memory_kib=1024
        new ScryptEncoder(1024, 8, 1).Encode(word);  // expect: csharp.passwords.scrypt-encoder algorithm=scrypt cost=1024 block_size=8
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);  // expect: csharp.passwords.identity-iterations iterations=1000
    }
}
