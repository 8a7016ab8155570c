package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.com.google.cloud.kms.v1.CryptoKeyVersionTemplate.newBuilder();  // expect-none: java.cloud-keys.google-template
    house.com.google.cloud.kms.v1.CryptoKeyVersionTemplate.Builder.setAlgorithm(a);  // expect-none: java.cloud-keys.google-algorithm
    house.com.google.cloud.kms.v1.KeyManagementServiceClient.encrypt();  // expect-none: java.cloud-keys.google-crypt
    house.com.azure.security.keyvault.keys.cryptography.CryptographyClient.encrypt(a);  // expect-none: java.cloud-keys.azure-crypt
    house.com.azure.security.keyvault.keys.cryptography.CryptographyClient.sign(a);  // expect-none: java.cloud-keys.azure-sign
    house.com.azure.security.keyvault.keys.cryptography.models.EncryptParameters.createA128CbcParameters(a, a);  // expect-none: java.cloud-keys.azure-cbc
    house.com.azure.security.keyvault.keys.cryptography.models.EncryptParameters.createA128GcmParameters();  // expect-none: java.cloud-keys.azure-gcm
    use(new house.com.azure.security.keyvault.keys.models.CreateRsaKeyOptions());  // expect-none: java.cloud-keys.azure-rsa-options
    house.com.azure.security.keyvault.keys.models.CreateRsaKeyOptions.setKeySize(a);  // expect-none: java.cloud-keys.azure-rsa-size
    use(new house.com.azure.security.keyvault.keys.models.CreateEcKeyOptions());  // expect-none: java.cloud-keys.azure-ec-options
    house.com.azure.security.keyvault.keys.models.CreateEcKeyOptions.setCurveName(a);  // expect-none: java.cloud-keys.azure-ec-curve
    house.org.springframework.vault.support.VaultTransitKeyCreationRequest.ofKeyType(a);  // expect-none: java.cloud-keys.vault-type
    house.org.springframework.vault.core.VaultTransitOperations.createKey();  // expect-none: java.cloud-keys.vault-createkey
  }
}
