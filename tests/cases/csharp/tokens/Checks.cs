using System.Text;
using Jose;
using Microsoft.IdentityModel.Tokens;

namespace Shop.People
{
    class Checks
    {
        void Parameters(SecurityKey key)
        {
            new TokenValidationParameters { RequireSignedTokens = false };  // expect: csharp.tokens.unsigned algorithm=No-Signature function=verify
            new EncryptingCredentials(key, "RSA-OAEP", "A256CBC-HS512");  // expect: csharp.tokens.encrypting-credentials algorithm=RSA padding=OAEP function=encrypt
        }

        void JoseJwt(object claims, byte[] key, object open)
        {
            JWT.Encode(claims, Encoding.UTF8.GetBytes("not so secret"), JwsAlgorithm.HS256);  // expect: csharp.tokens.jose-encode algorithm=HMAC digest=SHA-256 key=literal function=sign
            JWT.Encode(claims, key, JwsAlgorithm.HS512);  // expect: csharp.tokens.jose-encode algorithm=HMAC digest=SHA-512 key=?
            JWT.Encode(claims, null, JwsAlgorithm.none);  // expect: csharp.tokens.jose-encode algorithm=No-Signature
            JWT.Encode(claims, open, JweAlgorithm.RSA1_5, JweEncryption.A128CBC_HS256);  // expect: csharp.tokens.jose-encrypt algorithm=RSA padding=PKCS1v15 cipher=AES function=encrypt
        }
    }
}
