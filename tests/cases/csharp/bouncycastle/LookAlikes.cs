namespace Toys
{
    class DesEngine { }
    class CbcBlockCipher { }
    class BufferedBlockCipher { }
    class Pkcs1Encoding { }
    class KeyParameter { }
    class ParametersWithIV { }
    class AeadParameters { }
    class MD5Digest { }
    class HMac { public void Init(int a) { } }
    class SecureRandom { public void NextBytes(byte[] into) { } public static byte[] GetNextBytes(int a, int b) { return null; } }
    class RsaKeyPairGenerator { public void Init(int a) { } }
    class KeyGenerationParameters { }
    class RsaKeyGenerationParameters { }
    class CipherUtilities { public static void GetCipher(string name) { } }
    class DigestUtilities { public static void GetDigest(string name) { } }
    class MacUtilities { public static void GetMac(string name) { } }
    class SignerUtilities { public static void GetSigner(string name) { } }

    class Pkcs5S2ParametersGenerator { public void Init(int a, int b, int c) { } public static int Pkcs5PasswordToBytes(int a) { return a; } }
    class SCrypt { public static void Generate(int a, int b, int c) { } }
    class BCrypt { public static void Generate(int a, int b, int c) { } }
    class GeneratorUtilities { public static void GetKeyPairGenerator(string a) { } }
    class Draws { public static Draws GetInstance(string a, bool b) { return null; } public static Draws GetInstance(string a) { return null; } public void SetSeed(long a) { } }

    class SM2Engine { }
    class SM2Signer { public void Init(bool a, int b) { } }

    class Play
    {
        void All(byte[] into)
        {
            var derived = new Pkcs5S2ParametersGenerator();  // expect-none: csharp.bouncycastle.pbe-generator
            derived.Init(1, 2, Pkcs5S2ParametersGenerator.Pkcs5PasswordToBytes(3));  // expect-none: csharp.bouncycastle.pbe-init; expect-none: csharp.bouncycastle.pbe-password
            SCrypt.Generate(1, 2, 3);  // expect-none: csharp.bouncycastle.scrypt
            BCrypt.Generate(1, 2, 3);  // expect-none: csharp.bouncycastle.bcrypt
            GeneratorUtilities.GetKeyPairGenerator("RSA");  // expect-none: csharp.bouncycastle.keypairgenerator-name
            Draws.GetInstance("a");  // expect-none: csharp.bouncycastle.securerandom-instance
            new DesEngine();  // expect-none: csharp.bouncycastle.engine
            new CbcBlockCipher();  // expect-none: csharp.bouncycastle.mode
            new BufferedBlockCipher();  // expect-none: csharp.bouncycastle.buffered
            new Pkcs1Encoding();  // expect-none: csharp.bouncycastle.encoding
            new KeyParameter();  // expect-none: csharp.bouncycastle.key-parameter
            new ParametersWithIV();  // expect-none: csharp.bouncycastle.parameters-with-iv
            new AeadParameters();  // expect-none: csharp.bouncycastle.aead-parameters
            new MD5Digest();  // expect-none: csharp.bouncycastle.digest
            var mac = new HMac();  // expect-none: csharp.bouncycastle.hmac
            mac.Init(1);  // expect-none: csharp.bouncycastle.mac-init; expect-none: csharp.bouncycastle.init
            var random = new SecureRandom();  // expect-none: csharp.bouncycastle.securerandom
            var drawing = new SecureRandom(new DigestRandomGenerator());  // expect-none: csharp.bouncycastle.securerandom-of
            random.NextBytes(into);  // expect-none: csharp.bouncycastle.random-fill
            SecureRandom.GetNextBytes(1, 2);  // expect-none: csharp.bouncycastle.random-bytes
            var pairs = new RsaKeyPairGenerator();  // expect-none: csharp.bouncycastle.keypairgenerator
            pairs.Init(1);  // expect-none: csharp.bouncycastle.keypairgenerator-init
            new KeyGenerationParameters();  // expect-none: csharp.bouncycastle.keygenerationparameters
            new RsaKeyGenerationParameters();  // expect-none: csharp.bouncycastle.rsakeygenerationparameters
            new SM2Engine();  // expect-none: csharp.bouncycastle.sm2engine
            var signer = new SM2Signer();  // expect-none: csharp.bouncycastle.sm2signer
            signer.Init(true, 1);  // expect-none: csharp.bouncycastle.signer-init
            CipherUtilities.GetCipher("DES");  // expect-none: csharp.bouncycastle.getcipher
            DigestUtilities.GetDigest("MD5");  // expect-none: csharp.bouncycastle.digest-name
            MacUtilities.GetMac("HMAC-MD5");  // expect-none: csharp.bouncycastle.mac-name
            SignerUtilities.GetSigner("MD5withRSA");  // expect-none: csharp.bouncycastle.signer-name
        }
    }
}
