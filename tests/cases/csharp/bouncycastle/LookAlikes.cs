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

    class SM2Engine { }
    class SM2Signer { public void Init(bool a, int b) { } }

    class Play
    {
        void All(byte[] into)
        {
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
