namespace Shop.Users
{
    class Salts
    {

        string Own(string password)
        {
            string salt = BCrypt.Net.BCrypt.GenerateSalt(6);  // expect-applied: csharp.passwords.bcrypt-salt
            return BCrypt.Net.BCrypt.HashPassword(password, salt);  // expect: csharp.passwords.bcrypt-own-salt cost=6 salt=secure-random
        }
    }
}
