using System.Threading.Tasks;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using Azure.Security.KeyVault.Keys;
using Azure.Security.KeyVault.Keys.Cryptography;
using Google.Cloud.Kms.V1;

namespace Clouds
{
    class OwnClient : CryptographyClient
    {
        void All(byte[] text)
        {
            Encrypt(EncryptionAlgorithm.Rsa15, text);  // expect: csharp.cloud-keys.azure algorithm=RSA padding=PKCS1v15
        }
    }

    class OtherClient : Toys.CryptographyClient
    {
        void All(byte[] text)
        {
            Encrypt(EncryptionAlgorithm.Rsa15, text);  // expect-none
        }
    }

    class Services
    {
        void Aws(string id)
        {
            new EncryptRequest { KeyId = id };  // expect: csharp.cloud-keys.aws-crypt algorithm=AES mode=GCM key_bits=256 function=encrypt
            new EncryptRequest { KeyId = id, EncryptionAlgorithm = EncryptionAlgorithmSpec.RSAES_OAEP_SHA_1 };  // expect: csharp.cloud-keys.aws-crypt algorithm=RSA padding=OAEP digest=SHA-1 mode=absent-property; expect-applied: csharp.cloud-keys.aws-algorithm
            var sign = new SignRequest();  // expect: csharp.cloud-keys.aws-use algorithm=RSA padding=PKCS1v15 digest=SHA-256 function=sign
            sign.SigningAlgorithm = SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_256;
            new GenerateDataKeyRequest { KeySpec = DataKeySpec.AES_128 };  // expect: csharp.cloud-keys.aws-use algorithm=AES key_bits=128
            new GenerateDataKeyRequest { NumberOfBytes = 64 };  // expect: csharp.cloud-keys.aws-use key_bits=512; expect-applied: csharp.cloud-keys.aws-bytes
            new CreateKeyRequest { KeySpec = KeySpec.ECC_NIST_P384 };  // expect: csharp.cloud-keys.aws-create-key algorithm=EC curve=P-384
            new CreateKeyRequest();  // expect: csharp.cloud-keys.aws-create-key algorithm=AES key_bits=256
        }

        async Task Azure(CryptographyClient client, byte[] text)
        {
            client.Encrypt(EncryptionAlgorithm.Rsa15, text);  // expect: csharp.cloud-keys.azure algorithm=RSA padding=PKCS1v15 function=encrypt
            await client.EncryptAsync(EncryptionAlgorithm.RsaOaep256, text);  // expect: csharp.cloud-keys.azure algorithm=RSA padding=OAEP digest=SHA-256
            client.SignData(SignatureAlgorithm.ES384, text);  // expect: csharp.cloud-keys.azure algorithm=ECDSA curve=P-384 function=sign
            client.WrapKey(KeyWrapAlgorithm.A256KW, text);  // expect: csharp.cloud-keys.azure algorithm=AES mode=KW key_bits=256
            new CreateRsaKeyOptions("cards") { KeySize = 1024 };  // expect: csharp.cloud-keys.azure-rsa algorithm=RSA key_bits=1024 function=keygen; expect-applied: csharp.cloud-keys.azure-rsa-size
            new CreateEcKeyOptions("seals") { CurveName = KeyCurveName.P256 };  // expect: csharp.cloud-keys.azure-ec algorithm=EC curve=P-256; expect-applied: csharp.cloud-keys.azure-ec-curve
        }

        void Google(KeyManagementServiceClient client, string name, object text)
        {
            new CryptoKeyVersionTemplate { Algorithm = CryptoKeyVersion.Types.CryptoKeyVersionAlgorithm.RsaSignPkcs12048Sha256 };  // expect: csharp.cloud-keys.google-algorithm algorithm=RSA padding=PKCS1v15 key_bits=2048 digest=SHA-256
            client.Encrypt(name, text);  // expect: csharp.cloud-keys.google-crypt algorithm=AES mode=GCM function=encrypt
        }
    }
}
