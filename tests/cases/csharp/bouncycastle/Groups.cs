using Org.BouncyCastle.Asn1.Sec;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace Shop.Keys
{
    class Groups
    {
        void Use(char[] password)
        {
            var dh = new DHParametersGenerator();  // expect: csharp.bouncycastle.group-generator algorithm=FFDH key_bits=512
            dh.Init(512, 30, new SecureRandom());  // expect-applied: csharp.bouncycastle.group-init
            var dsa = new DsaParametersGenerator();  // expect: csharp.bouncycastle.group-generator algorithm=DSA key_bits=2048
            dsa.Init(2048, 80, new SecureRandom());
            var curve = SecNamedCurves.GetByName("secp160r1");  // expect-applied: csharp.bouncycastle.curve
            var domain = new ECDomainParameters(curve);  // expect-applied: csharp.bouncycastle.domain
            var pair = new ECKeyPairGenerator();  // expect: csharp.bouncycastle.keypairgenerator curve=secp160r1
            pair.Init(new ECKeyGenerationParameters(domain, new SecureRandom()));  // expect-applied: csharp.bouncycastle.eckeygenerationparameters
            OpenBsdBCrypt.Generate(password, new byte[16], 4);  // expect: csharp.bouncycastle.openbsd-bcrypt cost=4 salt=zero
        }
    }
}
