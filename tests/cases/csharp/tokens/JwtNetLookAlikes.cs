namespace Shop.Toys
{
    class JwtBuilder
    {
        public static JwtBuilder Create() => new JwtBuilder();
        public JwtBuilder WithAlgorithm(object algorithm) => this;
        public JwtBuilder WithSecret(string secret) => this;
    }
    class HMACSHA256Algorithm { }
    class JwtEncoder { public JwtEncoder(object a) { } public string Encode(object payload, string key) => key; }
    class JWT { public static string Decode(string token, byte[] key) => token; }

    class Play
    {
        void Use(System.DateTime IdentityModel)
        {
            JwtBuilder.Create().WithAlgorithm(new HMACSHA256Algorithm()).WithSecret("a");  // expect-none: csharp.tokens.builder; expect-none: csharp.tokens.builder-algorithm; expect-none: csharp.tokens.builder-secret; expect-none: csharp.tokens.algorithm
            new JwtEncoder(1).Encode(2, "a");  // expect-none: csharp.tokens.encoder; expect-none: csharp.tokens.encoder-encode
            JWT.Decode("a", new byte[4]);  // expect-none: csharp.tokens.jose-decode
        }
    }
}
