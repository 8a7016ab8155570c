package flow

import (
	"crypto/aes"
	"crypto/rand"
	"crypto/rsa"
	"os"
)

type fixed struct{}
type free struct{}

func bitsOf(x any) int {
	switch v := x.(type) {
	case int:
		return v
	case fixed:
		return 512
	case *free:
		return 2048
	case nil:
		return 768
	default:
		return 4096
	}
}

func Sizes(x any) {
	rsa.GenerateKey(rand.Reader, bitsOf(1024))    // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, bitsOf(fixed{})) // expect: go.public.rsa-generate key_bits=512
	rsa.GenerateKey(rand.Reader, bitsOf(&free{})) // expect: go.public.rsa-generate key_bits=2048
	rsa.GenerateKey(rand.Reader, bitsOf(nil))     // expect: go.public.rsa-generate key_bits=768
	rsa.GenerateKey(rand.Reader, bitsOf("4096"))  // expect: go.public.rsa-generate key_bits=4096
}

func keyOf(x any) []byte {
	switch v := x.(type) {
	case string:
		return []byte("0123456789abcdef")
	case []byte:
		return v
	}
	return nil
}

func Keys() {
	aes.NewCipher(keyOf([]byte(os.Getenv("KEY")))) // expect: go.cipher.aes key=environment
	aes.NewCipher(keyOf("name"))                   // expect: go.cipher.aes key=literal
}
