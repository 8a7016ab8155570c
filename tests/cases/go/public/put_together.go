package keys

import (
	"crypto/rsa"
	"math/big"
)

// An exponent that is put together byte by byte is not the 0 it began as.
func fromBytes(n, e []byte) *rsa.PublicKey {
	key := &rsa.PublicKey{N: new(big.Int).SetBytes(n), E: 0} // expect: go.public.rsa-public-key algorithm=RSA exponent=?; expect-none: go.public.rsa-public-key exponent=0
	for i := 0; i < len(e); i++ {
		key.E <<= 8
		key.E |= int(e[i])
	}
	return key
}

func written(n []byte) *rsa.PublicKey {
	key := &rsa.PublicKey{N: new(big.Int).SetBytes(n)} // expect: go.public.rsa-public-key algorithm=RSA exponent=3
	key.E = 3                                          // expect-applied: go.public.rsa-public-key-exponent
	return key
}

type PublicKey struct{ E int }

func own() *PublicKey {
	key := &PublicKey{} // expect-none
	key.E = 5           // expect-none: go.public.rsa-public-key-exponent
	return key
}
