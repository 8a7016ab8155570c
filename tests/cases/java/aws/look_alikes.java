package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.software.amazon.awssdk.services.kms.model.EncryptRequest.builder();  // expect-none: java.aws.kms-crypt
    use(new house.com.amazonaws.services.kms.model.EncryptRequest());  // expect-none: java.aws.kms-crypt-old
    house.software.amazon.awssdk.services.kms.model.SignRequest.builder();  // expect-none: java.aws.kms-use
    use(new house.com.amazonaws.services.kms.model.SignRequest());  // expect-none: java.aws.kms-use-old
    house.software.amazon.awssdk.services.kms.model.CreateKeyRequest.builder();  // expect-none: java.aws.kms-create-key
    use(new house.com.amazonaws.services.kms.model.CreateKeyRequest());  // expect-none: java.aws.kms-create-key-old
    house.aws.Request.encryptionAlgorithm(a);  // expect-none: java.aws.request-algorithm
    house.aws.Request.numberOfBytes(a);  // expect-none: java.aws.request-bytes
    house.aws.Request.keyId();
    house.com.amazonaws.encryptionsdk.AwsCrypto.standard();  // expect-none: java.aws.encryption-sdk
    house.com.amazonaws.encryptionsdk.AwsCrypto.withEncryptionAlgorithm(a);  // expect-none: java.aws.encryption-sdk-algorithm
    house.com.amazonaws.encryptionsdk.AwsCrypto.withCommitmentPolicy();
    house.com.amazonaws.encryptionsdk.jce.JceMasterKey.getInstance(a, a, a, a);  // expect-none: java.aws.jce-master-key
    house.software.amazon.awssdk.services.paymentcryptography.model.KeyAttributes.builder();  // expect-none: java.aws.payment-key
    house.software.amazon.awssdk.services.paymentcryptographydata.model.SymmetricEncryptionAttributes.builder();  // expect-none: java.aws.payment-symmetric
    house.aws.Request.mode(a);  // expect-none: java.aws.payment-mode
    house.aws.Request.initializationVector(a);  // expect-none: java.aws.payment-iv
    house.software.amazon.awssdk.services.paymentcryptographydata.model.GeneratePinDataRequest.builder();  // expect-none: java.aws.payment-pin
    house.aws.Request.pinBlockFormat(a);  // expect-none: java.aws.payment-pin-format
    house.software.amazon.awssdk.services.paymentcryptographydata.model.GenerateCardValidationDataRequest.builder();  // expect-none: java.aws.payment-card
  }
}
