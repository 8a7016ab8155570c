using System;
using System.Configuration;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

class Store
{
    private readonly IConfiguration configuration;

    Store(IConfiguration configuration)
    {
        this.configuration = configuration;
    }

    void Keep(IConfiguration settings)
    {
        HashAlgorithm.Create(ConfigurationManager.AppSettings["Digest"]); // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
        SymmetricAlgorithm.Create(ConfigurationManager.AppSettings["Cipher"]); // expect: csharp.cryptography.cipher-create-name algorithm=DES
        HashAlgorithm.Create(settings["Crypto:Hash"]); // expect: csharp.cryptography.hash-create-name algorithm=MD5
        HashAlgorithm.Create(configuration["Crypto:Inner:Hash"]); // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        HashAlgorithm.Create(settings.GetValue<string>("Crypto:Hash", "SHA256")); // expect: csharp.cryptography.hash-create-name algorithm=MD5; expect-none: csharp.cryptography.hash-create-name algorithm=SHA-256
        HashAlgorithm.Create(settings.GetSection("Crypto")["Hash"]); // expect: csharp.cryptography.hash-create-name algorithm=MD5
        RSA.Create(settings.GetValue<int>("Crypto:KeySize")); // expect: csharp.cryptography.rsa-create key_bits=1024
        HashAlgorithm.Create(settings["Crypto:None"] ?? "SHA384"); // expect: csharp.cryptography.hash-create-name algorithm=SHA-384
    }
}
