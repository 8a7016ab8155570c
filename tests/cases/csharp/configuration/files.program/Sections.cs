using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

class StoreOptions
{
    public int KeySize { get; set; } = 4096;
    public string Hash { get; set; } = "SHA512";
}

class Sections
{
    void Parts(IConfiguration settings)
    {
        RSA.Create(settings.GetSection("Crypto").GetValue<int>("KeySize")); // expect: csharp.cryptography.rsa-create key_bits=1024
        RSA.Create(settings.GetRequiredSection("Crypto").GetValue("KeySize", 4096)); // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
        RSA.Create(settings.GetSection("Crypto").GetValue("Other", 4096)); // expect: csharp.cryptography.rsa-create key_bits=4096
        HashAlgorithm.Create(settings.GetSection("Crypto").GetSection("Inner")["Hash"]); // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
    }

    void Objects(IConfiguration settings)
    {
        StoreOptions read = settings.GetSection("Crypto").Get<StoreOptions>();
        RSA.Create(read.KeySize); // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
        var bound = new StoreOptions();
        settings.GetSection("Crypto").Bind(bound);
        RSA.Create(bound.KeySize); // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
        var named = new StoreOptions();
        settings.Bind("Crypto", named);
        RSA.Create(named.KeySize); // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
        var plain = new StoreOptions();
        RSA.Create(plain.KeySize); // expect: csharp.cryptography.rsa-create key_bits=4096
    }

    void LookAlike(OwnSettings settings)
    {
        RSA.Create(settings.GetSection("Crypto").GetValue<int>("KeySize")); // expect-none: csharp.cryptography.rsa-create key_bits=1024
    }
}

class OwnSettings
{
    public OwnSettings GetSection(string name) => null;
    public T GetValue<T>(string name) => default;
}
