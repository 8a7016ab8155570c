package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

// What a function gives a variable of the file is one of its values, whoever calls it.
var bits = 1024
var large = true

func Make() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024; expect: go.public.rsa-generate key_bits=?
}

func MakeLarge() (*rsa.PrivateKey, error) {
	n := 4096
	if large {
		n = 2048
	}
	return rsa.GenerateKey(rand.Reader, n) // expect: go.public.rsa-generate key_bits=2048; expect: go.public.rsa-generate key_bits=4096
}

func SetBits(to int)   { bits = to }
func SetLarge(to bool) { large = to }

func own() int {
	large := false // another variable
	large = !large
	if large {
		return 1
	}
	return 0
}
