// A type that is called makes nothing: T(x) and (*T)(x) are x.
package conversions

import (
	"crypto/aes"
	"crypto/rand"
	"crypto/rsa"
	"reflect"
)

type wireKey rsa.PublicKey
type secret []byte
type label string
type suite struct{ bits int }
type other suite

var keyType = reflect.TypeOf((*rsa.PublicKey)(nil)) // expect-none

func size(k *wireKey) int {
	return (*rsa.PublicKey)(k).Size() // expect-none
}

func plain(k wireKey) interface{} {
	return rsa.PublicKey(k) // expect-none
}

func made() interface{} {
	return &rsa.PublicKey{} // expect: go.public.rsa-public-key
}

func fixed() {
	aes.NewCipher(secret("0123456789abcdef")) // expect: go.cipher.aes key=literal key_bits=128
	aes.NewCipher([]byte(label("0123456789abcdef0123456789abcdef"))) // expect: go.cipher.aes key=literal key_bits=256
}

func generated() {
	s := other(suite{bits: 3072})
	rsa.GenerateKey(rand.Reader, s.bits) // expect: go.public.rsa-generate key_bits=3072
}
