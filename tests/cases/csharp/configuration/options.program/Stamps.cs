using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Post;

// What the options of a type are given is told by whoever configures that type.
public class Stamps
{
    private readonly StampOptions _options;
    private readonly IOptionsMonitor<NamedOptions> _named;
    private readonly InnerOptions _inner;
    private readonly LooseOptions _loose;

    public Stamps(IOptions<StampOptions> options, IOptionsMonitor<NamedOptions> named, IOptions<InnerOptions> inner, IOptions<LooseOptions> loose)
    {
        _options = options.Value;
        _named = named;
        _inner = inner.Value;
        _loose = loose.Value;
    }

    public RSA Make() => RSA.Create(_options.Bits);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096; finding: VT-0501

    public byte[] Stamp(byte[] letter) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(_options.Secret), letter);  // finding: VT-0301

    public byte[] Key(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, _named.CurrentValue.Rounds, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=3000; finding: VT-0402

    public byte[] Sum(byte[] letter) => HashAlgorithm.Create(_inner.Name).ComputeHash(letter);  // expect: csharp.cryptography.hash-create-name algorithm=MD5; finding: VT-0201

    public RSA Loose() => RSA.Create(_loose.Bits);  // expect: csharp.cryptography.rsa-create key_bits=?; expect-none: csharp.cryptography.rsa-create key_bits=1024
}

// A field that the constructor lets somebody fill.
public class Drawer
{
    private readonly StampOptions _options = new();

    public Drawer(IConfiguration configuration)
    {
        configuration.GetSection("Stamps").Bind(_options);
    }

    public byte[] Stamp(byte[] letter) => HMACSHA384.HashData(Encoding.UTF8.GetBytes(_options.Secret), letter);  // finding: VT-0301
}
