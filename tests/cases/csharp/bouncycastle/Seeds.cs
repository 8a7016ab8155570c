using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Security;

namespace Shop.Keys
{
    class Seeds
    {
        void Use()
        {
            var fixedOne = SecureRandom.GetInstance("SHA256PRNG", false);  // expect: csharp.bouncycastle.securerandom-unseeded generator=secure seed=literal-array; expect-applied: csharp.bouncycastle.securerandom-unseeded
            fixedOne.SetSeed(new byte[] { 1, 2, 3, 4 });  // expect-applied: csharp.bouncycastle.securerandom-seed
            var own = SecureRandom.GetInstance("SHA256PRNG", true);  // expect: csharp.bouncycastle.securerandom-instance generator=secure; expect-none: csharp.bouncycastle.securerandom-unseeded
            fixedOne.NextBytes(new byte[8]);
            own.NextBytes(new byte[8]);
        }

        // What has seeded itself is only given more.
        void More(byte[] sessionKey)
        {
            SecureRandom plain = new SecureRandom();  // expect: csharp.bouncycastle.securerandom generator=secure seed=absent-property
            plain.SetSeed(17L);  // expect-none: csharp.bouncycastle.securerandom-seed
            plain.NextBytes(sessionKey);
            var named = SecureRandom.GetInstance("SHA512PRNG");  // expect: csharp.bouncycastle.securerandom-instance generator=secure seed=absent-property
            named.SetSeed(17L);  // expect-none: csharp.bouncycastle.securerandom-seed
            named.NextBytes(sessionKey);
            var over = new SecureRandom(new DigestRandomGenerator(new Sha256Digest()));  // expect: csharp.bouncycastle.securerandom-of seed=literal; expect-applied: csharp.bouncycastle.securerandom-of
            over.SetSeed(17L);
            over.NextBytes(sessionKey);
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
