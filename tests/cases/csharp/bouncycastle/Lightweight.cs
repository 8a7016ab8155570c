using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Encodings;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Paddings;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace Shop.Vault
{
    class Lightweight
    {
        void Chained(byte[] key)
        {
            var cipher = new PaddedBufferedBlockCipher(new CbcBlockCipher(new AesEngine()));  // expect: csharp.bouncycastle.buffered algorithm=AES mode=CBC padding=PKCS7 function=encrypt iv=zero key=literal-array; expect-applied: csharp.bouncycastle.mode; expect-applied: csharp.bouncycastle.engine
            var both = new ParametersWithIV(new KeyParameter(new byte[] { 7, 7, 7 }), new byte[16]);  // expect-applied: csharp.bouncycastle.parameters-with-iv; expect-applied: csharp.bouncycastle.key-parameter
            cipher.Init(true, both);  // expect-applied: csharp.bouncycastle.init
        }

        void Rolling()
        {
            var cipher = new RC4Engine();  // expect: csharp.bouncycastle.engine algorithm=RC4
            cipher.Init(true, new KeyParameter(new byte[16]));
        }

        void Bare()
        {
            new BufferedBlockCipher(new DesEngine());  // expect: csharp.bouncycastle.buffered algorithm=DES mode=ECB
            new Pkcs1Encoding(new RsaEngine());  // expect: csharp.bouncycastle.encoding algorithm=RSA padding=PKCS1v15
        }

        void Sealed(byte[] key, byte[] ad)
        {
            var random = new SecureRandom();  // expect: csharp.bouncycastle.securerandom generator=secure
            var nonce = new byte[12];
            random.NextBytes(nonce);  // expect-applied: csharp.bouncycastle.random-fill
            var cipher = new GcmBlockCipher(new AesEngine());  // expect: csharp.bouncycastle.mode algorithm=AES mode=GCM nonce=secure-random tag_bits=128
            cipher.Init(true, new AeadParameters(new KeyParameter(key), 128, nonce));  // expect-applied: csharp.bouncycastle.aead-parameters
        }

        void ByName(byte[] data)
        {
            CipherUtilities.GetCipher("DESede/CBC/PKCS7Padding");  // expect: csharp.bouncycastle.getcipher algorithm=3DES mode=CBC
            DigestUtilities.GetDigest("SHA-512");  // expect: csharp.bouncycastle.digest-name algorithm=SHA-512
            MacUtilities.GetMac("HMAC-SHA256");  // expect: csharp.bouncycastle.mac-name algorithm=HMAC
            SignerUtilities.GetSigner("SHA1withRSA");  // expect: csharp.bouncycastle.signer-name algorithm=RSA digest=SHA-1
        }

        void Digests()
        {
            new MD5Digest();  // expect: csharp.bouncycastle.digest algorithm=MD5
            var mac = new HMac(new Sha1Digest());  // expect: csharp.bouncycastle.hmac algorithm=HMAC digest=SHA-1 key=secure-random key_bits=256
            byte[] key = SecureRandom.GetNextBytes(new SecureRandom(), 32);  // expect-applied: csharp.bouncycastle.random-bytes
            mac.Init(new KeyParameter(key));  // expect-applied: csharp.bouncycastle.mac-init
        }

        void Pairs()
        {
            var pairs = new RsaKeyPairGenerator();  // expect: csharp.bouncycastle.keypairgenerator algorithm=RSA key_bits=1024
            pairs.Init(new KeyGenerationParameters(new SecureRandom(), 1024));  // expect-applied: csharp.bouncycastle.keypairgenerator-init; expect-applied: csharp.bouncycastle.keygenerationparameters
            var others = new RsaKeyPairGenerator();  // expect: csharp.bouncycastle.keypairgenerator algorithm=RSA key_bits=3072
            others.Init(new RsaKeyGenerationParameters(null, new SecureRandom(), 3072, 112));  // expect-applied: csharp.bouncycastle.rsakeygenerationparameters
        }
    }
}
