package clouds;

import com.amazonaws.encryptionsdk.AwsCrypto;
import com.amazonaws.encryptionsdk.CommitmentPolicy;
import com.amazonaws.encryptionsdk.CryptoAlgorithm;
import com.amazonaws.encryptionsdk.jce.JceMasterKey;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.services.kms.model.*;
import software.amazon.awssdk.services.paymentcryptography.model.KeyAlgorithm;
import software.amazon.awssdk.services.paymentcryptography.model.KeyAttributes;
import software.amazon.awssdk.services.paymentcryptographydata.model.*;

class Clouds {
  void kms(String id) {
    EncryptRequest.builder().keyId(id).build();  // expect: java.aws.kms-crypt algorithm=AES key_bits=256 mode=GCM function=encrypt
    EncryptRequest.builder().keyId(id).encryptionAlgorithm(EncryptionAlgorithmSpec.RSAES_OAEP_SHA_1).build();  // expect: java.aws.kms-crypt algorithm=RSA padding=OAEP digest=SHA-1 mode=absent-property key_bits=absent-property; expect-applied: java.aws.request-algorithm
    SignRequest.builder().keyId(id).signingAlgorithm(SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_256).build();  // expect: java.aws.kms-use algorithm=RSA padding=PKCS1v15 digest=SHA-256 function=sign
    SignRequest.builder().signingAlgorithm("SM2DSA").build();  // expect: java.aws.kms-use algorithm=SM2
    GenerateDataKeyRequest.builder().keyId(id).keySpec(DataKeySpec.AES_128).build();  // expect: java.aws.kms-use algorithm=AES key_bits=128 function=keygen
    GenerateDataKeyRequest.builder().keyId(id).numberOfBytes(64).build();  // expect: java.aws.kms-use key_bits=512; expect-applied: java.aws.request-bytes
    GenerateMacRequest.builder().macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256).build();  // expect: java.aws.kms-use algorithm=HMAC digest=SHA-256 function=tag
    CreateKeyRequest.builder().keySpec(KeySpec.RSA_2048).keyUsage("SIGN_VERIFY").build();  // expect: java.aws.kms-create-key algorithm=RSA key_bits=2048 function=keygen
    CreateKeyRequest.builder().build();  // expect: java.aws.kms-create-key algorithm=AES key_bits=256
  }

  void told(EncryptionAlgorithmSpec any) {
    EncryptRequest.builder().encryptionAlgorithm(any).build();  // expect: java.aws.kms-crypt algorithm=? mode=absent-property key_bits=absent-property
  }

  void older(String id) {
    new com.amazonaws.services.kms.model.EncryptRequest().withKeyId(id).withEncryptionAlgorithm(com.amazonaws.services.kms.model.EncryptionAlgorithmSpec.RSAES_OAEP_SHA_256);  // expect: java.aws.kms-crypt-old algorithm=RSA padding=OAEP digest=SHA-256
    new com.amazonaws.services.kms.model.SignRequest().withSigningAlgorithm("ECDSA_SHA_384");  // expect: java.aws.kms-use-old algorithm=ECDSA digest=SHA-384
    new com.amazonaws.services.kms.model.CreateKeyRequest().withKeySpec("ECC_NIST_P256");  // expect: java.aws.kms-create-key-old algorithm=EC curve=P-256
  }

  void encryptionSdk(byte[] kept) {
    AwsCrypto.standard();  // expect: java.aws.encryption-sdk algorithm=AES key_bits=256 mode=GCM
    AwsCrypto.builder().withCommitmentPolicy(CommitmentPolicy.ForbidEncryptAllowDecrypt).withEncryptionAlgorithm(CryptoAlgorithm.ALG_AES_128_GCM_IV12_TAG16_NO_KDF).build();  // expect: java.aws.encryption-sdk algorithm=AES key_bits=128 mode=GCM; expect-applied: java.aws.encryption-sdk-algorithm
    JceMasterKey.getInstance(new SecretKeySpec("0123456789abcdef".getBytes(), "AES"), "ours", "one", "AES/GCM/NoPadding");  // expect: java.aws.jce-master-key algorithm=AES mode=GCM key=literal key_bits=128
  }

  void payments(String id) {
    KeyAttributes.builder().keyAlgorithm(KeyAlgorithm.TDES_2_KEY).build();  // expect: java.aws.payment-key algorithm=3DES key_bits=112 function=keygen
    KeyAttributes.builder().keyAlgorithm(KeyAlgorithm.AES_256).build();  // expect: java.aws.payment-key algorithm=AES key_bits=256
    SymmetricEncryptionAttributes.builder().mode(EncryptionMode.ECB).build();  // expect: java.aws.payment-symmetric mode=ECB; expect-applied: java.aws.payment-mode
    SymmetricEncryptionAttributes.builder().mode(EncryptionMode.CBC).initializationVector("00000000000000000000000000000000").build();  // expect: java.aws.payment-symmetric mode=CBC iv=literal; expect-applied: java.aws.payment-iv
    GeneratePinDataRequest.builder().pinBlockFormat(PinBlockFormatForPinData.ISO_FORMAT_0).build();  // expect: java.aws.payment-pin algorithm=ISO-9564-0; expect-applied: java.aws.payment-pin-format
    GeneratePinDataRequest.builder().pinBlockFormat(PinBlockFormatForPinData.ISO_FORMAT_4).build();  // expect: java.aws.payment-pin algorithm=ISO-9564-4
    GenerateCardValidationDataRequest.builder().keyIdentifier(id).build();  // expect: java.aws.payment-card algorithm=CVV
    VerifyAuthRequestCryptogramRequest.builder().keyIdentifier(id).build();  // expect: java.aws.payment-card algorithm=EMV-ARQC function=verify
  }
}
