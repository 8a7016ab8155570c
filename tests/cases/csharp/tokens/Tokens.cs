using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Shop.People
{
    class Tokens
    {
        void Signed()
        {
            var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("the secret of all tokens of the shop"));  // expect-applied: csharp.tokens.symmetric-key
            new SigningCredentials(key, SecurityAlgorithms.HmacSha512);  // expect: csharp.tokens.credentials algorithm=HMAC digest=SHA-512 key=literal
        }
    }
}
