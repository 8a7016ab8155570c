// Packages of others that are called like those of the library.
const m0 = require('house/aws-sdk');
const m1 = require('house/@aws-sdk/client-kms');
const m2 = require('house/@aws-crypto/client-node');
const m3 = require('house/@google-cloud/kms');
const m4 = require('house/@azure/keyvault-keys');
const m5 = require('house/node-vault');

function all(a) {
  m0.KMS.createKey(a); // expect-none: javascript.aws-kms.create-key
  new m1.CreateKeyCommand(a); // expect-none: javascript.aws-kms.create-key-command
  m0.KMS.createKey(a); // expect-none: javascript.aws-kms.create-key-by-old-name
  new m1.CreateKeyCommand(a); // expect-none: javascript.aws-kms.create-key-command-by-old-name
  m0.KMS.encrypt(a); // expect-none: javascript.aws-kms.encrypt
  new m1.EncryptCommand(a); // expect-none: javascript.aws-kms.encrypt-command
  m0.KMS.sign(a); // expect-none: javascript.aws-kms.sign
  new m1.SignCommand(a); // expect-none: javascript.aws-kms.sign-command
  m0.KMS.generateMac(a); // expect-none: javascript.aws-kms.mac
  new m1.GenerateMacCommand(a); // expect-none: javascript.aws-kms.mac-command
  m0.KMS.generateDataKey(a); // expect-none: javascript.aws-kms.data-key
  new m1.GenerateDataKeyCommand(a); // expect-none: javascript.aws-kms.data-key-command
  m0.KMS.generateDataKeyPair(a); // expect-none: javascript.aws-kms.data-key-pair
  new m1.GenerateDataKeyPairCommand(a); // expect-none: javascript.aws-kms.data-key-pair-command
  m2.buildClient(a); // expect-none: javascript.aws-encryption-sdk.client
  m2.Client.encrypt(a); // expect-none: javascript.aws-encryption-sdk.crypt
  m3.KeyManagementServiceClient.createCryptoKey(a); // expect-none: javascript.google-kms.create-key
  m4.CryptographyClient.encrypt(a); // expect-none: javascript.azure.crypt
  m4.CryptographyClient.sign(a); // expect-none: javascript.azure.sign
  m4.KeyClient.createRsaKey(a); // expect-none: javascript.azure.create-rsa
  m4.KeyClient.createEcKey(a); // expect-none: javascript.azure.create-ec
  m5(a); // expect-none: javascript.vault.client
  m5.Client.write(a); // expect-none: javascript.vault.create-key
}
