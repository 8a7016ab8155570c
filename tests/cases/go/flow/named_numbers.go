package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

type Level int

const (
	Low Level = iota
	Medium
	High
)

func (l Level) bits() int {
	switch l {
	case Low:
		return 1024
	case Medium:
		return 2048
	}
	return 4096
}

type Bits = int

func Levels() {
	rsa.GenerateKey(rand.Reader, Low.bits()) // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, Medium.bits()) // expect: go.public.rsa-generate key_bits=2048
	level := High
	rsa.GenerateKey(rand.Reader, level.bits()) // expect: go.public.rsa-generate key_bits=4096
	var bits Bits = 3072
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=3072
}

func Given(level Level) {
	rsa.GenerateKey(rand.Reader, level.bits()) // expect: go.public.rsa-generate key_bits=1024; expect: go.public.rsa-generate key_bits=2048; expect: go.public.rsa-generate key_bits=4096
}
