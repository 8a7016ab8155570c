package house

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/kms"
	"github.com/aws/aws-sdk-go-v2/service/kms/types"
	awsv1 "github.com/aws/aws-sdk-go/aws"
	kmsv1 "github.com/aws/aws-sdk-go/service/kms"
	"github.com/aws/aws-sdk-go/service/kms/kmsiface"
)

func Later(ctx context.Context, cfg aws.Config, old kmsiface.KMSAPI, spec types.KeySpec, text []byte) {
	c := kms.NewFromConfig(cfg) // expect-applied: go.aws-kms.client
	in := &kms.CreateKeyInput{} // expect-applied: go.aws-kms.input
	in.KeySpec = types.KeySpecRsa2048 // expect-applied: go.aws-kms.input-algorithm
	c.CreateKey(ctx, in) // expect: go.aws-kms.create-key algorithm=RSA function=keygen key_bits=2048
	c.CreateKey(ctx, &kms.CreateKeyInput{KeySpec: spec}) // expect: go.aws-kms.create-key algorithm=? function=keygen; expect-applied: go.aws-kms.input
	old.Encrypt(&kmsv1.EncryptInput{Plaintext: text, EncryptionAlgorithm: awsv1.String("RSAES_OAEP_SHA_256")}) // expect: go.aws-kms.encrypt-v1 algorithm=RSA digest=SHA-256 function=encrypt padding=OAEP; expect-applied: go.aws-kms.input
	old.CreateKey(&kmsv1.CreateKeyInput{CustomerMasterKeySpec: awsv1.String("ECC_NIST_P384")}) // expect: go.aws-kms.create-key-v1 algorithm=EC curve=P-384 function=keygen; expect-applied: go.aws-kms.input
	old.CreateKeyWithContext(ctx, &kmsv1.CreateKeyInput{KeySpec: awsv1.String("SM2")}) // expect: go.aws-kms.create-key-v1-with-context algorithm=SM2 function=keygen; expect-applied: go.aws-kms.input
	old.DecryptWithContext(ctx, &kmsv1.DecryptInput{EncryptionAlgorithm: awsv1.String("RSAES_OAEP_SHA_1")}) // expect: go.aws-kms.encrypt-v1-with-context algorithm=RSA digest=SHA-1 function=decrypt padding=OAEP; expect-applied: go.aws-kms.input
	third := kmsv1.New(session) // expect-applied: go.aws-kms.client-v1
	third.CreateKey(&kmsv1.CreateKeyInput{KeySpec: awsv1.String("RSA_4096")}) // expect: go.aws-kms.create-key-v1 algorithm=RSA function=keygen key_bits=4096; expect-applied: go.aws-kms.input
}
