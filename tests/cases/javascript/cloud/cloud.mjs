import { KMSClient, KMS, CreateKeyCommand, EncryptCommand, SignCommand, VerifyMacCommand, GenerateDataKeyCommand, GenerateDataKeyPairCommand, KeySpec, SigningAlgorithmSpec } from '@aws-sdk/client-kms';
import AWS from 'aws-sdk';
import { buildClient, CommitmentPolicy } from '@aws-crypto/client-node';
import { KeyManagementServiceClient } from '@google-cloud/kms';
import { KeyClient, CryptographyClient } from '@azure/keyvault-keys';
import nodeVault from 'node-vault';

export async function amazon(text, keyring) {
  const client = new KMSClient({});
  await client.send(new CreateKeyCommand({ KeySpec: KeySpec.RSA_2048 })); // expect: javascript.aws-kms.create-key-command algorithm=RSA function=keygen key_bits=2048
  await client.send(new EncryptCommand({ KeyId: 'a', Plaintext: text, EncryptionAlgorithm: 'RSAES_OAEP_SHA_1' })); // expect: javascript.aws-kms.encrypt-command algorithm=RSA digest=SHA-1 function=encrypt padding=OAEP
  await client.send(new EncryptCommand({ KeyId: 'a', Plaintext: text })); // expect: javascript.aws-kms.encrypt-command algorithm=AES function=encrypt key_bits=256 mode=GCM
  await client.send(new SignCommand({ KeyId: 'a', Message: text, SigningAlgorithm: SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_256 })); // expect: javascript.aws-kms.sign-command algorithm=RSA digest=SHA-256 function=sign padding=PKCS1v15
  await client.send(new VerifyMacCommand({ MacAlgorithm: 'HMAC_SHA_256' })); // expect: javascript.aws-kms.mac-command algorithm=HMAC digest=SHA-256 function=verify
  await client.send(new GenerateDataKeyCommand({ KeySpec: 'AES_128' })); // expect: javascript.aws-kms.data-key-command algorithm=AES key=secure-random key_bits=128 material=secret-key
  await client.send(new GenerateDataKeyPairCommand({ KeyPairSpec: 'ECC_NIST_P384' })); // expect: javascript.aws-kms.data-key-pair-command algorithm=EC curve=P-384 function=keygen
  const whole = new KMS({});
  await whole.sign({ Message: text, SigningAlgorithm: 'ECDSA_SHA_256' }); // expect: javascript.aws-kms.sign algorithm=ECDSA digest=SHA-256 function=sign
  const old = new AWS.KMS();
  old.createKey({ CustomerMasterKeySpec: 'ECC_SECG_P256K1' }).promise(); // expect: javascript.aws-kms.create-key-by-old-name algorithm=EC curve=secp256k1 function=keygen
  await client.send(new CreateKeyCommand({ CustomerMasterKeySpec: "RSA_3072" })); // expect: javascript.aws-kms.create-key-command-by-old-name algorithm=RSA function=keygen key_bits=3072
  old.createKey({ KeySpec: 'RSA_2048' }).promise(); // expect: javascript.aws-kms.create-key algorithm=RSA function=keygen key_bits=2048
  old.decrypt({ CiphertextBlob: text }, () => {}); // expect: javascript.aws-kms.encrypt algorithm=AES function=decrypt key_bits=256 mode=GCM
  old.generateDataKey({ NumberOfBytes: 16 }).promise(); // expect: javascript.aws-kms.data-key key=secure-random key_bits=128 material=secret-key
  old.generateDataKeyPair({ KeyPairSpec: 'SM2' }).promise(); // expect: javascript.aws-kms.data-key-pair algorithm=SM2 function=keygen
  old.generateMac({ MacAlgorithm: 'HMAC_SHA_384' }).promise(); // expect: javascript.aws-kms.mac algorithm=HMAC digest=SHA-384 function=tag
  const { encrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT); // expect-applied: javascript.aws-encryption-sdk.client
  await encrypt(keyring, text); // expect: javascript.aws-encryption-sdk.crypt algorithm=AES function=encrypt mode=GCM
}

export async function google(parent) {
  const client = new KeyManagementServiceClient();
  await client.createCryptoKey({ parent, cryptoKey: { purpose: 'ASYMMETRIC_DECRYPT', versionTemplate: { algorithm: 'RSA_DECRYPT_OAEP_2048_SHA1' } } }); // expect: javascript.google-kms.create-key algorithm=RSA digest=SHA-1 function=keygen key_bits=2048 padding=OAEP
  await client.createCryptoKey({ parent, cryptoKey: { purpose: 'ENCRYPT_DECRYPT' } });
}

export async function azure(credential, key, text) {
  const keys = new KeyClient('https://v', credential);
  await keys.createRsaKey('a', { keySize: 1024 }); // expect: javascript.azure.create-rsa algorithm=RSA function=keygen key_bits=1024; finding: VT-0501
  await keys.createEcKey('b', { curve: 'P-384' }); // expect: javascript.azure.create-ec algorithm=EC curve=P-384 function=keygen
  const crypto = new CryptographyClient(key, credential);
  await crypto.encrypt({ algorithm: 'A256CBCPAD', plaintext: text, iv: Buffer.alloc(16) }); // expect: javascript.azure.crypt algorithm=AES function=encrypt iv=zero iv_bits=128 key_bits=256 mode=CBC padding=PKCS7; finding: VT-0111; finding: VT-0310
  await crypto.encrypt('RSA1_5', text); // expect: javascript.azure.crypt algorithm=RSA function=encrypt padding=PKCS1v15; finding: VT-0112
  await crypto.sign('ES256', text); // expect: javascript.azure.sign algorithm=ECDSA curve=P-256 digest=SHA-256 function=sign
  await crypto.wrapKey('RSA-OAEP', text); // expect: javascript.azure.sign algorithm=RSA digest=SHA-1 function=encrypt padding=OAEP
}

export async function vault() {
  const client = nodeVault({ endpoint: 'https://v', token: 's.hardcoded' }); // expect: javascript.vault.client material=token secret=literal secret_bits=88; finding: VT-0301
  await client.write('transit/keys/a', { type: 'aes256-gcm96' }); // expect: javascript.vault.create-key algorithm=AES function=keygen key_bits=256 mode=GCM
  await client.write('sys/auth/a', { type: 'github' });
}
