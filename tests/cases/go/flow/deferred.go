package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

type size struct{ bits int }

func (s *size) wipe() { s.bits = 512 }

func Deferred() {
	s := &size{bits: 4096}
	defer s.wipe()
	rsa.GenerateKey(rand.Reader, s.bits) // expect: go.public.rsa-generate key_bits=4096
}

func InOrder() {
	s := &size{bits: 4096}
	s.wipe()
	rsa.GenerateKey(rand.Reader, s.bits) // expect: go.public.rsa-generate key_bits=512
}

func fails() (bits int, err error) {
	bits = 1024
	defer func() {
		if r := recover(); r != nil {
			err = nil
		}
	}()
	bits = 3072
	return
}

func Named() error {
	bits, err := fails()
	if err != nil {
		return err
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=3072
	return nil
}

func InBlock(legacy bool) {
	s := &size{bits: 4096}
	if legacy {
		defer s.wipe()
		rsa.GenerateKey(rand.Reader, s.bits) // expect: go.public.rsa-generate key_bits=4096
	}
	defer rsa.GenerateKey(rand.Reader, 2048) // expect: go.public.rsa-generate key_bits=2048
}
