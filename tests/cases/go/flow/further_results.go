package flow

import (
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"log"
)

func settings(ok bool) (string, int, error) {
	if !ok {
		return "", 0, errors.New("no settings")
	}
	return "ledger", 1024, nil
}

func pair() (string, int) { return "ledger", 2048 }

func Blank() error {
	_, bits, err := settings(true)
	if err != nil {
		return err
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
	return nil
}

func Unused() {
	name, bits := pair()
	log.Println(name)
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=2048
}

func Assigned() {
	var bits int
	_, bits = pair()
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=2048
}

func OfOthers(read func() (string, int)) {
	_, bits := read()
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=?
}
