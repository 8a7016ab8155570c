// Types and constants of other packages that are called like those of the library.
package own

import (
	kmspb "example.org/house/kms/apiv1/kmspb"
	"example.org/house/service/kms"
)

func all(text string) {
	use(kmspb.CryptoKeyVersion_RSA_SIGN_PKCS1_2048_SHA256) // expect-none: go.google-kms.algorithm
	in := &kms.CreateKeyInput{}
	in.KeySpec = text // expect-none: go.aws-kms.input-algorithm
}
