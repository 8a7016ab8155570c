package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

type size struct{ bits int }

func (s size) with(bits int) size {
	s.bits = bits
	return s
}

func (s *size) set(bits int) { s.bits = bits }

func lower(s size) { s.bits = 512 }

func Values() {
	all := size{bits: 3072}
	few := all.with(1024)
	rsa.GenerateKey(rand.Reader, all.bits) // expect: go.public.rsa-generate key_bits=3072
	rsa.GenerateKey(rand.Reader, few.bits) // expect: go.public.rsa-generate key_bits=1024
	lower(all)
	rsa.GenerateKey(rand.Reader, all.bits) // expect: go.public.rsa-generate key_bits=3072
	other := all
	other.bits = 768
	rsa.GenerateKey(rand.Reader, all.bits)   // expect: go.public.rsa-generate key_bits=3072
	rsa.GenerateKey(rand.Reader, other.bits) // expect: go.public.rsa-generate key_bits=768
}

func Pointers() {
	all := &size{bits: 3072}
	other := all
	other.bits = 1024
	rsa.GenerateKey(rand.Reader, all.bits) // expect: go.public.rsa-generate key_bits=1024
	one := size{bits: 3072}
	one.set(2048)
	rsa.GenerateKey(rand.Reader, one.bits) // expect: go.public.rsa-generate key_bits=2048
}
