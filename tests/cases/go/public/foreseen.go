package public

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	mrand "math/rand"
)

func Foreseen() {
	source := mrand.New(mrand.NewSource(1))
	rsa.GenerateKey(source, 2048)                // expect: go.public.rsa-generate-foreseen private_key=predictable-random key_bits=2048
	ecdsa.GenerateKey(elliptic.P256(), source)   // expect: go.public.ecdsa-generate-foreseen private_key=predictable-random curve=P-256
	ed25519.GenerateKey(source)                  // expect: go.public.ed25519-generate-foreseen private_key=predictable-random
	rsa.GenerateKey(rand.Reader, 2048)           // expect: go.public.rsa-generate private_key=absent-property; expect-none: go.public.rsa-generate-foreseen
	ecdsa.GenerateKey(elliptic.P256(), rand.Reader) // expect-none: go.public.ecdsa-generate-foreseen
	ed25519.GenerateKey(rand.Reader)             // expect-none: go.public.ed25519-generate-foreseen
}
