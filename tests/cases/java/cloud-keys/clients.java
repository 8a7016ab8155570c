package clouds;

import com.azure.security.keyvault.keys.cryptography.CryptographyClient;
import com.azure.security.keyvault.keys.cryptography.models.*;
import com.azure.security.keyvault.keys.models.*;
import com.google.cloud.kms.v1.*;
import com.google.cloud.kms.v1.CryptoKeyVersion.CryptoKeyVersionAlgorithm;
import org.springframework.vault.core.VaultTransitOperations;
import org.springframework.vault.support.VaultTransitKeyCreationRequest;

class Clients {
  void google(KeyManagementServiceClient client, String name, Object text) {
    CryptoKeyVersionTemplate.newBuilder().setAlgorithm(CryptoKeyVersionAlgorithm.RSA_SIGN_PKCS1_2048_SHA256);  // expect: java.cloud-keys.google-algorithm algorithm=RSA padding=PKCS1v15 key_bits=2048 digest=SHA-256 function=keygen; expect-applied: java.cloud-keys.google-template
    CryptoKeyVersionTemplate.newBuilder().setProtectionLevel(ProtectionLevel.HSM).setAlgorithm(CryptoKeyVersion.CryptoKeyVersionAlgorithm.EC_SIGN_P384_SHA384);  // expect: java.cloud-keys.google-algorithm algorithm=ECDSA curve=P-384
    CryptoKeyVersionTemplate.newBuilder().setAlgorithm(CryptoKeyVersionAlgorithm.GOOGLE_SYMMETRIC_ENCRYPTION);  // expect: java.cloud-keys.google-algorithm algorithm=AES key_bits=256 mode=GCM
    client.encrypt(name, text);  // expect: java.cloud-keys.google-crypt algorithm=AES mode=GCM function=encrypt
  }

  void azure(CryptographyClient client, byte[] text, byte[] iv) {
    client.encrypt(EncryptionAlgorithm.RSA1_5, text);  // expect: java.cloud-keys.azure-crypt algorithm=RSA padding=PKCS1v15 function=encrypt
    client.encrypt(EncryptionAlgorithm.RSA_OAEP_256, text);  // expect: java.cloud-keys.azure-crypt algorithm=RSA padding=OAEP digest=SHA-256
    client.encrypt(EncryptParameters.createA128CbcParameters(text, "0123456789abcdef".getBytes()), null);  // expect: java.cloud-keys.azure-crypt algorithm=AES mode=CBC key_bits=128 iv=literal; expect-none: java.cloud-keys.azure-cbc
    EncryptParameters.createA256CbcParameters(text, iv);  // expect: java.cloud-keys.azure-cbc algorithm=AES mode=CBC key_bits=256 iv=?
    EncryptParameters.createA256GcmParameters(text);  // expect: java.cloud-keys.azure-gcm algorithm=AES mode=GCM key_bits=256
    client.sign(SignatureAlgorithm.ES256, text);  // expect: java.cloud-keys.azure-sign algorithm=ECDSA curve=P-256 function=sign
    client.wrapKey(KeyWrapAlgorithm.A256KW, text);  // expect: java.cloud-keys.azure-sign algorithm=AES mode=KW key_bits=256
    new CreateRsaKeyOptions("cards").setKeySize(2048);  // expect: java.cloud-keys.azure-rsa-options algorithm=RSA key_bits=2048; expect-applied: java.cloud-keys.azure-rsa-size
    new CreateEcKeyOptions("seals").setCurveName(KeyCurveName.P_384);  // expect: java.cloud-keys.azure-ec-options algorithm=EC curve=P-384; expect-applied: java.cloud-keys.azure-ec-curve
  }

  void vault(VaultTransitOperations transit) {
    transit.createKey("cards");  // expect: java.cloud-keys.vault-createkey algorithm=AES key_bits=256 mode=GCM
    transit.createKey("seals", VaultTransitKeyCreationRequest.ofKeyType("rsa-2048"));  // expect: java.cloud-keys.vault-type algorithm=RSA key_bits=2048; expect-none: java.cloud-keys.vault-createkey
    VaultTransitKeyCreationRequest.ofKeyType("aes128-gcm96");  // expect: java.cloud-keys.vault-type algorithm=AES key_bits=128 mode=GCM
    VaultTransitKeyCreationRequest.ofKeyType("ed25519");  // expect: java.cloud-keys.vault-type algorithm=Ed25519
  }
}
