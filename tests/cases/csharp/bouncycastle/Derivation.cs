using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace Shop.Keys
{
    class Derivation
    {
        byte[] Slow(string password, byte[] salt)
        {
            var generator = new Pkcs5S2ParametersGenerator(new Sha256Digest());  // expect: csharp.bouncycastle.pbe-generator algorithm=PBKDF2 digest=SHA-256 iterations=1000
            generator.Init(PbeParametersGenerator.Pkcs5PasswordToUtf8Bytes(password.ToCharArray()), salt, 1000);  // expect-applied: csharp.bouncycastle.pbe-init; expect-applied: csharp.bouncycastle.pbe-password
            return ((KeyParameter)generator.GenerateDerivedMacParameters(256)).GetKey();
        }

        void Tag() => new System.Security.Cryptography.HMACSHA256(PbeParametersGenerator.Pkcs5PasswordToBytes("fixed".ToCharArray()));  // expect: csharp.cryptography.hmac key=parameter

        byte[] Memory(byte[] password, byte[] salt) => SCrypt.Generate(password, salt, 1024, 8, 1, 32);  // expect: csharp.bouncycastle.scrypt cost=1024 block_size=8
        byte[] Blow(byte[] password, byte[] salt) => BCrypt.Generate(password, salt, 4);  // expect: csharp.bouncycastle.bcrypt cost=4

        AsymmetricCipherKeyPair Pair()
        {
            var generator = GeneratorUtilities.GetKeyPairGenerator("RSA");  // expect: csharp.bouncycastle.keypairgenerator-name algorithm=RSA key_bits=1024
            generator.Init(new KeyGenerationParameters(new SecureRandom(), 1024));
            return generator.GenerateKeyPair();
        }

        byte[] Drawn()
        {
            var good = SecureRandom.GetInstance("SHA256PRNG");  // expect: csharp.bouncycastle.securerandom-instance generator=secure
            return SecureRandom.GetNextBytes(good, 16);
        }
    }
}
