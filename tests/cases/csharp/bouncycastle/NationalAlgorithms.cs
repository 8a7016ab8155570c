using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Shop.Vault
{
    class NationalAlgorithms
    {
        void Sm2(ICipherParameters key)
        {
            new SM2Engine();  // expect: csharp.bouncycastle.sm2engine algorithm=SM2 digest=SM3
            var signer = new SM2Signer();  // expect: csharp.bouncycastle.sm2signer algorithm=SM2 digest=SM3 function=sign
            signer.Init(true, key);  // expect-applied: csharp.bouncycastle.signer-init
            new SM2Signer(new Sha256Digest());  // expect: csharp.bouncycastle.sm2signer algorithm=SM2 digest=SHA-256
        }

        void Sm4()
        {
            var cipher = new CbcBlockCipher(new SM4Engine());  // expect: csharp.bouncycastle.mode algorithm=SM4 mode=CBC key=literal-array
            cipher.Init(true, new KeyParameter(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }));
            new SM3Digest();  // expect: csharp.bouncycastle.digest algorithm=SM3
        }
    }
}
