using System.Security.Cryptography;
using System.Text;

class Sealer {
    private readonly byte[] salt;
    private readonly int rounds;

    public Sealer() : this("the same for all", 1000) { }

    public Sealer(int rounds) : this(null, rounds) { }

    public Sealer(string text, int count) {
        salt = text != null ? Encoding.ASCII.GetBytes(text) : RandomNumberGenerator.GetBytes(16);
        rounds = count;
    }

    public byte[] KeyOf(string password) {
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=1000 salt=literal
    }

    public byte[] OtherKeyOf(string password) {
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA512, 32);  // expect: csharp.cryptography.pbkdf2-data iterations=600000 salt=secure-random
    }
}

class Use {
    static void Main(string[] given) {
        new Sealer().KeyOf(given[0]);
        new Sealer(600000).OtherKeyOf(given[0]);
    }
}
