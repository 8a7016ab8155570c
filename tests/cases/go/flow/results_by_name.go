package flow

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"os"
)

func nameOfMark() (k []byte) {
	defer func() {
		if k == nil {
			k = []byte("mark of last resort")
		}
	}()
	return nil
}

func ByName() {
	hmac.New(sha256.New, nameOfMark()) // expect: go.hash.hmac key=literal
}

func halved() (bits int, err error) {
	defer func() { bits = bits / 2 }()
	return 2048, nil
}

func Halved() {
	n, _ := halved()
	rsa.GenerateKey(rand.Reader, n) // expect: go.public.rsa-generate key_bits=1024
}

func kept() (bits int) {
	defer func() { os.Remove("lock") }()
	return 3072
}

func Kept() {
	rsa.GenerateKey(rand.Reader, kept()) // expect: go.public.rsa-generate key_bits=3072
}
