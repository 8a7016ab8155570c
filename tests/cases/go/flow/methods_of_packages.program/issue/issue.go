package issue

import (
	"crypto/rand"
	"crypto/rsa"

	"mint/sizes"
)

func Make(plan *sizes.Plan) *rsa.PrivateKey {
	key, _ := rsa.GenerateKey(rand.Reader, plan.Length()) // expect: go.public.rsa-generate key_bits=1024
	return key
}

func Other(plan *sizes.Plan) *rsa.PrivateKey {
	key, _ := rsa.GenerateKey(rand.Reader, plan.Length()) // expect: go.public.rsa-generate key_bits=3072
	return key
}
