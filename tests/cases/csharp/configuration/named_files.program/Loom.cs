// Files of settings that a program opens by their own names.
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace Looms
{
    class Loom
    {
        void Start()
        {
            var settings = new ConfigurationBuilder().SetBasePath(".").AddJsonFile("loom.json", optional: false).AddEnvironmentVariables().Build();
            SymmetricAlgorithm.Create(settings["cipher:name"]).CreateEncryptor();  // expect: csharp.cryptography.cipher-create-name algorithm=DES; finding: VT-0101; finding: VT-0111
            RSA.Create(settings.GetValue<int>("cipher:bits"));  // expect: csharp.cryptography.rsa-create key_bits=1024; finding: VT-0501
            SymmetricAlgorithm.Create(settings.GetSection("cipher")["name"]).CreateEncryptor();  // expect: csharp.cryptography.cipher-create-name algorithm=DES; finding: VT-0101; finding: VT-0111
            var thread = new ConfigurationBuilder().AddIniFile("thread.ini").Build();
            HashAlgorithm.Create(thread["digest:name"]).ComputeHash(new byte[1]);  // expect: csharp.cryptography.hash-create-name algorithm=MD5; finding: VT-0201
            var other = new ConfigurationBuilder().AddJsonFile("others.json").Build();
            HashAlgorithm.Create(other["digest:name"]).ComputeHash(new byte[1]);  // expect: csharp.cryptography.hash-create-name algorithm=?
        }
    }
}
