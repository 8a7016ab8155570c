using Elsewhere;

class Argon2LookAlikes
{
    object Derive(byte[] salt)
    {
        return new Argon2Parameters.Builder(2)  // expect-none: csharp.bouncycastle.argon2
            .WithSalt(salt)  // expect-none: csharp.bouncycastle.argon2-salt
            .WithSecret(salt)  // expect-none: csharp.bouncycastle.argon2-secret
            .WithIterations(2)  // expect-none: csharp.bouncycastle.argon2-iterations
            .WithMemoryAsKB(8)  // expect-none: csharp.bouncycastle.argon2-memory
            .WithParallelism(1)  // expect-none: csharp.bouncycastle.argon2-parallelism
            .Build();
    }
}
