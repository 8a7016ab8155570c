using System;
using System.Text;
using JWT;
using JWT.Algorithms;
using JWT.Builder;
using Microsoft.IdentityModel.Tokens;

namespace Shop.Tokens
{
    class JwtNet
    {
        void Use(object payload, IJsonSerializer serializer, IBase64UrlEncoder encoder, string token)
        {
            JwtBuilder.Create().WithAlgorithm(new HMACSHA256Algorithm()).WithSecret("a-secret-of-tokens").Encode();  // expect: csharp.tokens.builder algorithm=HMAC digest=SHA-256 key=literal; expect-applied: csharp.tokens.builder-algorithm; expect-applied: csharp.tokens.builder-secret; expect-applied: csharp.tokens.algorithm
            new JwtBuilder().WithAlgorithm(new HMACSHA512Algorithm()).WithSecret(Environment.GetEnvironmentVariable("S")).Encode();  // expect: csharp.tokens.builder digest=SHA-512 key=environment
            var signs = new JwtEncoder(new HMACSHA384Algorithm(), serializer, encoder);  // expect: csharp.tokens.encoder algorithm=HMAC digest=SHA-384 key=literal
            signs.Encode(payload, "a-secret-of-tokens");  // expect-applied: csharp.tokens.encoder-encode
            Jose.JWT.Decode(token, Encoding.UTF8.GetBytes("a-secret-of-tokens"));  // expect: csharp.tokens.jose-decode algorithm=HMAC key=literal
            Jose.JWT.Decode(token);  // expect-none: csharp.tokens.jose-decode
        }

        // A key that nothing here takes.
        SecurityKey Key() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a-key-of-tokens"));  // expect: csharp.tokens.symmetric-key key=literal
    }
}
