// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/github.com/aws/aws-sdk-go-v2/service/kms"
	m1 "example.org/house/github.com/hashicorp/vault/api"
)

func all(a []byte) {
	m0.CreateKeyInput(a) // expect-none: go.aws-kms.input
	m0.Client.CreateKey(a) // expect-none: go.aws-kms.create-key
	m0.Client.Encrypt(a) // expect-none: go.aws-kms.encrypt
	m0.KMS.CreateKey(a) // expect-none: go.aws-kms.create-key-v1
	m0.KMS.Encrypt(a) // expect-none: go.aws-kms.encrypt-v1
	m0.KMS.CreateKeyWithContext(a) // expect-none: go.aws-kms.create-key-v1-with-context
	m0.KMS.EncryptWithContext(a) // expect-none: go.aws-kms.encrypt-v1-with-context
	m0.NewFromConfig(a) // expect-none: go.aws-kms.client
	m0.New(a) // expect-none: go.aws-kms.client-v1
	m0.GenerateDataKeyInput(a) // expect-none: go.aws-kms.data-key
	m0.GenerateDataKeyPairInput(a) // expect-none: go.aws-kms.data-key-pair
	m0.SignInput(a) // expect-none: go.aws-kms.sign
	m0.GenerateMacInput(a) // expect-none: go.aws-kms.mac
	m1.NewClient(a) // expect-none: go.vault.client
	m1.Client.Logical(a) // expect-none: go.vault.logical
	m1.Client.SetToken(a) // expect-none: go.vault.token
	m1.Logical.Write(a) // expect-none: go.vault.create-key
	m1.Logical.WriteWithContext(a) // expect-none: go.vault.create-key-with-context
}
