package flow

import (
	"cmp"
	"crypto/aes"
	"crypto/rand"
	"crypto/rsa"
	"os"
	"slices"
)

func doubled() int {
	bits := 128
	for range 3 {
		bits *= 2
	}
	return bits
}

func last() int {
	bits := 4096
	for i := range 5 {
		bits = 1024 * i
	}
	return bits
}

func none() int {
	bits := 2048
	for range 0 {
		bits = 512
	}
	return bits
}

func Counted() {
	rsa.GenerateKey(rand.Reader, doubled())                        // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, last())                           // expect: go.public.rsa-generate key_bits=4096
	rsa.GenerateKey(rand.Reader, none())                           // expect: go.public.rsa-generate key_bits=2048
	rsa.GenerateKey(rand.Reader, slices.Min([]int{4096, 768}))     // expect: go.public.rsa-generate key_bits=768
	aes.NewCipher([]byte(cmp.Or(os.Getenv("KEY"), "0123456789abcdef"))) // expect: go.cipher.aes key=literal; expect: go.cipher.aes key=environment
}
