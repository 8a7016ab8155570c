namespace Shop.Toys
{
    class DHParametersGenerator { public void Init(int size, int certainty, object random) { } }
    class SecNamedCurves { public static object GetByName(string name) => name; }
    class ECDomainParameters { public ECDomainParameters(object curve) { } }
    class ECKeyGenerationParameters { public ECKeyGenerationParameters(object domain, object random) { } }
    class OpenBsdBCrypt { public static string Generate(char[] password, byte[] salt, int cost) => ""; }

    // BouncyCastle is spoken of, and not used.
    class Play
    {
        void Use(char[] password)
        {
            var dh = new DHParametersGenerator();  // expect-none: csharp.bouncycastle.group-generator
            dh.Init(512, 30, null);  // expect-none: csharp.bouncycastle.group-init
            var curve = SecNamedCurves.GetByName("secp160r1");  // expect-none: csharp.bouncycastle.curve
            var domain = new ECDomainParameters(curve);  // expect-none: csharp.bouncycastle.domain
            new ECKeyGenerationParameters(domain, null);  // expect-none: csharp.bouncycastle.eckeygenerationparameters
            OpenBsdBCrypt.Generate(password, new byte[16], 4);  // expect-none: csharp.bouncycastle.openbsd-bcrypt
        }
    }
}
