package flow

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
)

func fixed(to *[]byte) {
	*to = []byte("0123456789abcdef")
}

func fewer(bits *int) { *bits = 1024 }

func Handed(b cipher.Block) {
	var iv []byte
	there := &iv
	fixed(there)
	cipher.NewCTR(b, iv) // expect: go.cipher.mode iv=literal mode=CTR
	bits := 3072
	at := &bits
	fewer(at)
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
}

func Moved() {
	bits, other := 3072, 4096
	at := &bits
	at = &other
	fewer(at)
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=3072
	aes.NewCipher(nil)
}

type sizes struct{ bits int }

func Parts() {
	all := []int{1024, 4096}
	first := &all[0]
	*first = 3072
	rsa.GenerateKey(rand.Reader, all[0]) // expect: go.public.rsa-generate key_bits=3072
	rsa.GenerateKey(rand.Reader, all[1]) // expect: go.public.rsa-generate key_bits=4096
	one := sizes{bits: 1024}
	bits := &one.bits
	*bits = 2048
	rsa.GenerateKey(rand.Reader, one.bits) // expect: go.public.rsa-generate key_bits=2048
}

func Members() {
	one := sizes{bits: 4096}
	place := &one.bits
	*place = 1024
	rsa.GenerateKey(rand.Reader, one.bits) // expect: go.public.rsa-generate key_bits=1024; expect-none: go.public.rsa-generate key_bits=4096
	other := &sizes{bits: 1024}
	there := &other.bits
	*there = 2048
	rsa.GenerateKey(rand.Reader, other.bits) // expect: go.public.rsa-generate key_bits=2048; expect-none: go.public.rsa-generate key_bits=1024
}
