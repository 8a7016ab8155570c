using Org.BouncyCastle.Security;

namespace Shop.Keys
{
    class Seeds
    {
        void Use()
        {
            var fixedOne = SecureRandom.GetInstance("SHA256PRNG", false);  // expect: csharp.bouncycastle.securerandom-unseeded generator=secure seed=literal-array; expect-applied: csharp.bouncycastle.securerandom-unseeded
            fixedOne.SetSeed(new byte[] { 1, 2, 3, 4 });  // expect-applied: csharp.bouncycastle.securerandom-seed
            var own = SecureRandom.GetInstance("SHA256PRNG", true);  // expect: csharp.bouncycastle.securerandom-unseeded generator=secure
            fixedOne.NextBytes(new byte[8]);
            own.NextBytes(new byte[8]);
        }
    }

    class Toy { public static Toy GetInstance(string name, bool seed) => null; public void SetSeed(byte[] seed) { } }

    class LookAlike
    {
        void Use()
        {
            var toy = Toy.GetInstance("SHA256PRNG", false);  // expect-none: csharp.bouncycastle.securerandom-unseeded
            toy.SetSeed(new byte[] { 1 });  // expect-none: csharp.bouncycastle.securerandom-seed
        }
    }
}
