package flow

import (
	"crypto/aes"
	"crypto/rand"
	"crypto/rsa"
	"os"
)

func Never(names []string) {
	bits := 3072
	if len(names) < 0 {
		bits = 1024
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=3072
	if len(os.Args) >= 0 {
		bits = 2048
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=2048
}

func Perhaps(names []string) {
	bits := 3072
	if len(names) < 1 {
		bits = 1024
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024; expect: go.public.rsa-generate key_bits=3072
}

func keyOf(given string) []byte {
	key := "0123456789abcdef"
	if given != "" {
		key = given
	}
	return []byte(key)
}

func Filled() {
	given := make([]byte, 16)
	rand.Read(given)
	aes.NewCipher(keyOf(string(given))) // expect: go.cipher.aes key=secure-random
}

func Empty() {
	var given []byte
	aes.NewCipher(keyOf(string(given))) // expect: go.cipher.aes key=literal
}
