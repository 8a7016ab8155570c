namespace Toys
{
    class SymmetricSecurityKey { }
    class SigningCredentials { }

    class Play
    {
        void All()
        {
            new SymmetricSecurityKey();  // expect-none: csharp.tokens.symmetric-key
            new SigningCredentials();  // expect-none: csharp.tokens.credentials
        }
    }
}
