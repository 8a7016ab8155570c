namespace Toys
{
    class SymmetricSecurityKey { }
    class SigningCredentials { }
    class EncryptingCredentials { }
    class TokenValidationParameters { public bool RequireSignedTokens; public object IssuerSigningKey, SignatureValidator; }
    class JwtSecurityTokenHandler { public void ReadJwtToken(string token) { } }
    class JWT { public static void Encode(int a, int b, int c) { } public static void Encode(int a, int b, int c, int d) { } }

    class Play
    {
        void All()
        {
            new SymmetricSecurityKey();  // expect-none: csharp.tokens.symmetric-key
            new SigningCredentials();  // expect-none: csharp.tokens.credentials
            new EncryptingCredentials();  // expect-none: csharp.tokens.encrypting-credentials
            new TokenValidationParameters().RequireSignedTokens = false;  // expect-none: csharp.tokens.unsigned
            new TokenValidationParameters().IssuerSigningKey = new SymmetricSecurityKey();  // expect-none: csharp.tokens.validation-key
            System.Func<string, object> taken = token => token;
            new TokenValidationParameters().SignatureValidator = taken;  // expect-none: csharp.tokens.signature-validator
            new JwtSecurityTokenHandler().ReadJwtToken("a");  // expect-none: csharp.tokens.read
            JWT.Encode(1, 2, 3);  // expect-none: csharp.tokens.jose-encode
            JWT.Encode(1, 2, 3, 4);  // expect-none: csharp.tokens.jose-encrypt
        }
    }
}
