package cases

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha256"
	"strings"
)

// A variable that is declared holds nothing yet.
func ownKey(options []any) (crypto.Signer, error) {
	var key crypto.Signer
	for _, one := range options {
		if given, ok := one.(crypto.Signer); ok {
			key = given
		}
	}
	if key == nil {
		var err error
		if key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader); err != nil { // expect: go.public.ecdsa-generate algorithm=ECDSA curve=P-256
			return nil, err
		}
	}
	return key, nil
}

// A constant begins as it begins.
func sum(text []byte) []byte {
	const name = "sha256-hex"
	if strings.HasPrefix(name, "md5") {
		out := md5.Sum(text) // expect-none
		return out[:]
	}
	if strings.HasSuffix(name, "-hex") && strings.Contains(name, "256") && strings.EqualFold(name, "SHA256-HEX") {
		out := sha256.Sum256(text) // expect: go.hash.sum-256 algorithm=SHA-256
		return out[:]
	}
	return nil
}
