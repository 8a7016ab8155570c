using System.IdentityModel.Tokens.Jwt;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Shop.Logins
{
    class Reading
    {
        JwtSecurityToken Unchecked(string token) => new JwtSecurityTokenHandler().ReadJwtToken(token);  // expect: csharp.tokens.read algorithm=No-Signature

        TokenValidationParameters Parameters(string asked, SecurityKey given)
        {
            return new TokenValidationParameters
            {
                IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a-key-of-the-shop-in-the-code")),  // expect: csharp.tokens.validation-key algorithm=HMAC key=literal
            };
        }

        TokenValidationParameters Asked(string asked, SecurityKey given)
        {
            var parameters = new TokenValidationParameters();
            parameters.IssuerSigningKey = given;  // expect-none: csharp.tokens.validation-key
            parameters.IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(asked));  // expect: csharp.tokens.validation-key key=?
            parameters.SignatureValidator = (token, all) => new JwtSecurityToken(token);  // expect: csharp.tokens.signature-validator algorithm=No-Signature
            parameters.SignatureValidator = (token, all) => Check(token);  // expect: csharp.tokens.signature-validator
            return parameters;
        }

        SecurityToken Check(string token) { throw new SecurityTokenException("no"); }
    }
}
