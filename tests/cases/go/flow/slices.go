package flow

import (
	"crypto/aes"
	"crypto/rand"
	"crypto/rsa"
	"os"
)

func Parts() {
	sizes := []int{1024, 2048, 4096}
	rsa.GenerateKey(rand.Reader, sizes[1:][1]) // expect: go.public.rsa-generate key_bits=4096
	sizes = append(sizes[:1], sizes[2:]...)
	rsa.GenerateKey(rand.Reader, sizes[1]) // expect: go.public.rsa-generate key_bits=4096
	rsa.GenerateKey(rand.Reader, sizes[0]) // expect: go.public.rsa-generate key_bits=1024
}

func Keys() {
	keys := [][]byte{[]byte("0123456789abcdef"), []byte(os.Getenv("KEY"))}
	keys = keys[1:]
	aes.NewCipher(keys[0]) // expect: go.cipher.aes key=environment
}

func Bytes() {
	key := []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17}
	aes.NewCipher(key[1:]) // expect: go.cipher.aes key=literal-array key_bits=128
}
