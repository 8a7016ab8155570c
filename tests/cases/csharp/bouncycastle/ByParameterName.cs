using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace Shop.Keys
{
    class ByParameterName
    {
        void Pairs()
        {
            var rsa = new RsaKeyPairGenerator();  // expect: csharp.bouncycastle.keypairgenerator algorithm=RSA key_bits=768
            rsa.Init(new RsaKeyGenerationParameters(BigInteger.ValueOf(65537), new SecureRandom(), certainty: 64, strength: 768));
            rsa.GenerateKeyPair();
            var named = GeneratorUtilities.GetKeyPairGenerator("RSA");  // expect: csharp.bouncycastle.keypairgenerator-name algorithm=RSA key_bits=1536
            named.Init(new KeyGenerationParameters(strength: 1536, random: new SecureRandom()));
            named.GenerateKeyPair();
        }

        void Derive(byte[] secret)
        {
            var kdf = new Pkcs5S2ParametersGenerator(new Sha256Digest());  // expect: csharp.bouncycastle.pbe-generator iterations=40 salt=literal-array
            kdf.Init(iterationCount: 40, salt: new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }, password: secret);
            kdf.GenerateDerivedMacParameters(128);
        }

        void Seal(byte[] key, byte[] data)
        {
            var box = new GcmBlockCipher(new AesEngine());  // expect: csharp.bouncycastle.mode nonce=literal-array tag_bits=96
            box.Init(true, new AeadParameters(new KeyParameter(key), nonce: new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, macSize: 96));
            box.DoFinal(data, 0);
        }
    }
}
