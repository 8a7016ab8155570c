package house

import (
	"context"

	kmspb "cloud.google.com/go/kms/apiv1/kmspb"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/kms"
	"github.com/aws/aws-sdk-go-v2/service/kms/types"
	awsv1 "github.com/aws/aws-sdk-go/aws"
	kmsv1 "github.com/aws/aws-sdk-go/service/kms"
	vault "github.com/hashicorp/vault/api"
)

func Amazon(ctx context.Context, c *kms.Client, old *kmsv1.KMS, text []byte) {
	c.CreateKey(ctx, &kms.CreateKeyInput{KeySpec: types.KeySpecRsa2048, KeyUsage: types.KeyUsageTypeSignVerify}) // expect: go.aws-kms.create-key algorithm=RSA function=keygen key_bits=2048; expect-applied: go.aws-kms.input
	c.CreateKey(ctx, &kms.CreateKeyInput{CustomerMasterKeySpec: types.CustomerMasterKeySpecEccNistP521}) // expect: go.aws-kms.create-key algorithm=EC curve=P-521 function=keygen; expect-applied: go.aws-kms.input
	c.CreateKey(ctx, &kms.CreateKeyInput{}) // expect: go.aws-kms.create-key algorithm=? function=keygen; expect-applied: go.aws-kms.input
	c.Encrypt(ctx, &kms.EncryptInput{KeyId: aws.String("a"), Plaintext: text, EncryptionAlgorithm: types.EncryptionAlgorithmSpecRsaesOaepSha1}) // expect: go.aws-kms.encrypt algorithm=RSA digest=SHA-1 function=encrypt padding=OAEP; expect-applied: go.aws-kms.input
	c.Decrypt(ctx, &kms.DecryptInput{CiphertextBlob: text}) // expect: go.aws-kms.encrypt algorithm=? function=decrypt; expect-applied: go.aws-kms.input
	c.Sign(ctx, &kms.SignInput{Message: text, SigningAlgorithm: types.SigningAlgorithmSpecRsassaPkcs1V15Sha256}) // expect: go.aws-kms.sign algorithm=RSA digest=SHA-256 function=sign padding=PKCS1v15
	c.Verify(ctx, &kms.VerifyInput{Message: text, SigningAlgorithm: types.SigningAlgorithmSpecEcdsaSha384}) // expect: go.aws-kms.sign algorithm=ECDSA digest=SHA-384 function=verify
	c.GenerateDataKey(ctx, &kms.GenerateDataKeyInput{KeySpec: types.DataKeySpecAes128}) // expect: go.aws-kms.data-key algorithm=AES key=secure-random key_bits=128 material=secret-key
	c.GenerateDataKeyPair(ctx, &kms.GenerateDataKeyPairInput{KeyPairSpec: types.DataKeyPairSpecSm2}) // expect: go.aws-kms.data-key-pair algorithm=SM2 function=keygen
	c.GenerateMac(ctx, &kms.GenerateMacInput{Message: text, MacAlgorithm: types.MacAlgorithmSpecHmacSha512}) // expect: go.aws-kms.mac algorithm=HMAC digest=SHA-512 function=tag
	old.Sign(&kmsv1.SignInput{Message: text, SigningAlgorithm: awsv1.String(kmsv1.SigningAlgorithmSpecRsassaPssSha256)}) // expect: go.aws-kms.sign algorithm=RSA digest=SHA-256 function=sign padding=PSS
	old.GenerateDataKey(&kmsv1.GenerateDataKeyInput{KeySpec: awsv1.String("AES_256")}) // expect: go.aws-kms.data-key algorithm=AES key=secure-random key_bits=256 material=secret-key
}

func Google() *kmspb.CryptoKeyVersionTemplate {
	return &kmspb.CryptoKeyVersionTemplate{Algorithm: kmspb.CryptoKeyVersion_RSA_SIGN_PKCS1_2048_SHA256} // expect: go.google-kms.algorithm algorithm=RSA digest=SHA-256 key_bits=2048 padding=PKCS1v15
}

func Vault(ctx context.Context) {
	client, _ := vault.NewClient(vault.DefaultConfig()) // expect-applied: go.vault.client
	client.SetToken("s.hardcoded") // expect: go.vault.token material=token secret=literal secret_bits=88; finding: VT-0301
	client.Logical().Write("transit/keys/a", map[string]interface{}{"type": "aes128-gcm96"}) // expect: go.vault.create-key algorithm=AES function=keygen key_bits=128 mode=GCM; expect-applied: go.vault.logical
	client.Logical().Write("transit/keys/b", map[string]interface{}{"type": "rsa-2048", "exportable": true}) // expect: go.vault.create-key algorithm=RSA function=keygen key_bits=2048; expect-applied: go.vault.logical
	client.Logical().Write("sys/auth/users", map[string]interface{}{"type": "userpass"}) // expect-applied: go.vault.logical
	client.Logical().WriteWithContext(ctx, "transit/keys/c", map[string]interface{}{"type": "ecdsa-p384"}) // expect: go.vault.create-key-with-context algorithm=ECDSA curve=P-384 function=keygen; expect-applied: go.vault.logical
}
