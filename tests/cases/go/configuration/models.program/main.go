package main

import (
	"crypto/rand"
	"crypto/rsa"
	"os"
	"strconv"

	"github.com/spf13/viper"
	"gopkg.in/yaml.v3"
)

type keys struct {
	Crypto struct{ Bits int }
}

// What is to be copied and filled in is read by nobody who does not name it.
func main() {
	bits, _ := strconv.Atoi(os.Getenv("KEY_BITS"))
	rsa.GenerateKey(rand.Reader, bits)                        // expect: go.public.rsa-generate key_bits=?; expect-none: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, viper.GetInt("crypto.bits")) // expect: go.public.rsa-generate key_bits=?; expect-none: go.public.rsa-generate key_bits=768
	var k keys
	raw, err := os.ReadFile("keys.sample.yaml")
	if err != nil {
		return
	}
	if yaml.Unmarshal(raw, &k) != nil {
		return
	}
	rsa.GenerateKey(rand.Reader, k.Crypto.Bits) // expect: go.public.rsa-generate key_bits=768
}
