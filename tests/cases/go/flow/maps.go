package flow

import (
	"crypto/aes"
	"crypto/rand"
	"crypto/rsa"
	"os"
	"sync"
)

func Made() {
	sizes := make(map[string]int)
	sizes["old"] = 1024
	sizes["new"] = 4096
	rsa.GenerateKey(rand.Reader, sizes["old"]) // expect: go.public.rsa-generate key_bits=1024
	if bits, ok := sizes["new"]; ok {
		rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096
	}
}

func Keys() {
	keys := make(map[string][]byte)
	keys["test"] = []byte("0123456789abcdef")
	keys["live"] = []byte(os.Getenv("KEY"))
	aes.NewCipher(keys["live"]) // expect: go.cipher.aes key=environment
	aes.NewCipher(keys["test"]) // expect: go.cipher.aes key=literal
}

func Left() {
	sizes := map[string]int{"old": 1024, "new": 4096}
	delete(sizes, "old")
	for _, bits := range sizes {
		rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096
	}
}

func ByName(name string) {
	sizes := make(map[string]int)
	sizes[name] = 1024
	rsa.GenerateKey(rand.Reader, sizes["other"]) // expect: go.public.rsa-generate key_bits=?
}

var shared sync.Map

func Shared() {
	shared.Store("bits", 1024)
	bits, _ := shared.Load("bits")
	rsa.GenerateKey(rand.Reader, bits.(int)) // expect: go.public.rsa-generate key_bits=1024
}
