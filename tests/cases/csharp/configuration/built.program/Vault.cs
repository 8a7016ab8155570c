// A configuration that the program builds by itself.
using System;
using System.IO;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

class Vault
{
    static byte[] Usual(string word, byte[] salt)
    {
        var settings = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile("more.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        return Rfc2898DeriveBytes.Pbkdf2(word, salt, settings.GetValue<int>("Vault:Rounds"), HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=2500
    }

    static byte[] Other(string word, byte[] salt)
    {
        var settings = new ConfigurationBuilder().AddJsonFile("vault.json").Build();
        return Rfc2898DeriveBytes.Pbkdf2(word, salt, int.Parse(settings["Vault:Rounds"]), HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=?
    }
}
