package house

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
)

var bits int
var chosen crypto.Hash

func makeKey() {
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
	chosen.New()                       // expect: go.hash.constant-new algorithm=SHA-1
}

func SetAndMake() {
	bits = 512 * 2
	chosen = crypto.SHA1
	makeKey()
}
