package publickey

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/rsa"
)

// crypto.Hash(0): what is signed is signed as it stands, with the same padding.
func signAsItIs(key *rsa.PrivateKey, digest []byte) ([]byte, error) {
	return key.Sign(rand.Reader, digest, crypto.Hash(0)) // expect: go.public.rsa-key-sign padding=PKCS1v15
}

func signDirectly(key *rsa.PrivateKey, digest []byte) ([]byte, error) {
	return rsa.SignPKCS1v15(rand.Reader, key, crypto.Hash(0), digest) // expect: go.public.rsa-sign padding=PKCS1v15
}

func signOnCurve(key *ecdsa.PrivateKey, digest []byte) ([]byte, error) {
	return key.Sign(rand.Reader, digest, crypto.Hash(0)) // expect: go.public.ecdsa-key-sign algorithm=ECDSA
}

func signHashed(key *rsa.PrivateKey, digest []byte) ([]byte, error) {
	return key.Sign(rand.Reader, digest, crypto.SHA384) // expect: go.public.rsa-key-sign padding=PKCS1v15 digest=SHA-384
}
