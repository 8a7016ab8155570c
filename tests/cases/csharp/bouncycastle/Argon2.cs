using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;

class Argon2
{
    byte[] Derive(char[] password, byte[] pepper)
    {
        var builder = new Argon2Parameters.Builder(Argon2Parameters.Argon2id)  // expect: csharp.bouncycastle.argon2 algorithm=Argon2id salt=literal iterations=2 memory_kib=19456 parallelism=4
            .WithSalt(System.Text.Encoding.UTF8.GetBytes("the same for all"))  // expect-applied: csharp.bouncycastle.argon2-salt
            .WithIterations(2)  // expect-applied: csharp.bouncycastle.argon2-iterations
            .WithMemoryAsKB(19456)  // expect-applied: csharp.bouncycastle.argon2-memory
            .WithParallelism(4);  // expect-applied: csharp.bouncycastle.argon2-parallelism
        var generator = new Argon2BytesGenerator();
        generator.Init(builder.Build());
        var key = new byte[32];
        generator.GenerateBytes(password, key);
        return key;
    }

    Argon2Parameters Usual() => new Argon2Parameters.Builder().WithSecret(new byte[] { 1, 2, 3, 4 }).Build();  // expect: csharp.bouncycastle.argon2 algorithm=Argon2i iterations=3 memory_kib=4096 parallelism=1 secret=literal-array; expect-applied: csharp.bouncycastle.argon2-secret
}
