namespace Toys
{
    class EncryptRequest { public string EncryptionAlgorithm; }
    class SignRequest { public string SigningAlgorithm; }
    class GenerateDataKeyRequest { public int NumberOfBytes; }
    class CreateKeyRequest { }
    class CryptographyClient { public void Encrypt(int a, int b) { } }
    class CreateRsaKeyOptions { public int KeySize; }
    class CreateEcKeyOptions { public int CurveName; }
    class CryptoKeyVersionTemplate { public int Algorithm; }
    class KeyManagementServiceClient { public void Encrypt(int a, int b) { } }

    class Play
    {
        void All()
        {
            var one = new EncryptRequest();  // expect-none: csharp.cloud-keys.aws-crypt
            one.EncryptionAlgorithm = "RSAES_OAEP_SHA_1";  // expect-none: csharp.cloud-keys.aws-algorithm
            new SignRequest();  // expect-none: csharp.cloud-keys.aws-use
            var two = new GenerateDataKeyRequest();
            two.NumberOfBytes = 1;  // expect-none: csharp.cloud-keys.aws-bytes
            new CreateKeyRequest();  // expect-none: csharp.cloud-keys.aws-create-key
            new CryptographyClient().Encrypt(1, 2);  // expect-none: csharp.cloud-keys.azure
            var three = new CreateRsaKeyOptions();  // expect-none: csharp.cloud-keys.azure-rsa
            three.KeySize = 1;  // expect-none: csharp.cloud-keys.azure-rsa-size
            var four = new CreateEcKeyOptions();  // expect-none: csharp.cloud-keys.azure-ec
            four.CurveName = 1;  // expect-none: csharp.cloud-keys.azure-ec-curve
            var five = new CryptoKeyVersionTemplate();
            five.Algorithm = 1;  // expect-none: csharp.cloud-keys.google-algorithm
            new KeyManagementServiceClient().Encrypt(1, 2);  // expect-none: csharp.cloud-keys.google-crypt
        }
    }
}
