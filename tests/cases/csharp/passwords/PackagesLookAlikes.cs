namespace Toys
{
    class Argon2 { public static void Hash(string word) { } }
    class ScryptEncoder { public ScryptEncoder(int n) { } }
    class Use { void All() { Argon2.Hash("a"); new ScryptEncoder(1); } }  // expect-none: csharp.passwords.isopoh-argon2; expect-none: csharp.passwords.scrypt-encoder
}
