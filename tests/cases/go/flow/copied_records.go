package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

type plan struct {
	bits  int
	table [2]int
}

type around struct {
	inner plan
	other *plan
}

func (a *around) plan() plan { return a.inner }

func CopiedRecords(pointer *plan) {
	first := around{inner: plan{bits: 2048}, other: &plan{bits: 2048}}
	second := first
	second.inner.bits = 1024
	second.other.bits = 4096
	rsa.GenerateKey(rand.Reader, first.inner.bits)  // expect: go.public.rsa-generate key_bits=2048
	rsa.GenerateKey(rand.Reader, second.inner.bits) // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, first.other.bits)  // expect: go.public.rsa-generate key_bits=4096
	held := first.plan()
	held.bits = 512
	rsa.GenerateKey(rand.Reader, first.inner.bits) // expect: go.public.rsa-generate key_bits=2048

	list := []plan{{bits: 2048}, {bits: 3072}}
	one := list[0]
	one.bits = 1024
	rsa.GenerateKey(rand.Reader, list[0].bits) // expect: go.public.rsa-generate key_bits=2048
	for _, each := range list {
		each.bits = 512
	}
	rsa.GenerateKey(rand.Reader, list[1].bits) // expect: go.public.rsa-generate key_bits=3072
	for i := range list {
		list[i].bits = 512
	}
	rsa.GenerateKey(rand.Reader, list[1].bits) // expect: go.public.rsa-generate key_bits=512

	pointers := []*plan{{bits: 2048}}
	two := pointers[0]
	two.bits = 1024
	rsa.GenerateKey(rand.Reader, pointers[0].bits) // expect: go.public.rsa-generate key_bits=1024

	there := &plan{bits: 2048}
	from := *there
	from.bits = 1024
	rsa.GenerateKey(rand.Reader, there.bits) // expect: go.public.rsa-generate key_bits=2048
}

func CopiedArrays() {
	sizes := [2]int{2048, 1024}
	mine := sizes
	mine[0] = 512
	rsa.GenerateKey(rand.Reader, sizes[0]) // expect: go.public.rsa-generate key_bits=2048
	slice := []int{2048}
	same := slice
	same[0] = 1024
	rsa.GenerateKey(rand.Reader, slice[0]) // expect: go.public.rsa-generate key_bits=1024
}
