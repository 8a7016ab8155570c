using Org.BouncyCastle.Asn1.Sec;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Utilities.Encoders;

class Operators
{
    void All(AsymmetricKeyParameter key, SecureRandom random, OwnCipher cipher)
    {
        new Asn1SignatureFactory("SHA1WITHRSA", key);  // expect: csharp.bouncycastle.signature-factory algorithm=RSA digest=SHA-1
        new PgpEncryptedDataGenerator(SymmetricKeyAlgorithmTag.TripleDes, true, random);  // expect: csharp.bouncycastle.pgp-encryption algorithm=3DES
        var pairs = new ECKeyPairGenerator();  // expect: csharp.bouncycastle.keypairgenerator algorithm=EC curve=secp160r1
        pairs.Init(new ECKeyGenerationParameters(SecObjectIdentifiers.SecP160r1, random));
        pairs.GenerateKeyPair();
    }
    KeyParameter Fixed()
    {
        return new KeyParameter(Hex.Decode("00112233445566778899aabbccddeeff"));  // expect: csharp.bouncycastle.key-parameter key=literal
    }
}
