package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

type order struct{ bits *int }

func place(o *order) {
	bits := 2048
	o.bits = &bits
}

func through(to **int) { **to = 768 }

func less(to *int) { *to = 1024 }

func another(to **int) {
	bits := 4096
	*to = &bits
}

func Members() {
	var o order
	place(&o)
	through(&o.bits)
	rsa.GenerateKey(rand.Reader, *o.bits) // expect: go.public.rsa-generate key_bits=768
	less(o.bits)
	rsa.GenerateKey(rand.Reader, *o.bits) // expect: go.public.rsa-generate key_bits=1024
	another(&o.bits)
	rsa.GenerateKey(rand.Reader, *o.bits) // expect: go.public.rsa-generate key_bits=4096
}

func Variables() {
	bits := 2048
	at := &bits
	through(&at)
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=768
}

func Replaced() {
	bits := 3072
	at := &bits
	another(&at)
	rsa.GenerateKey(rand.Reader, *at)  // expect: go.public.rsa-generate key_bits=4096
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=3072
}

func Held() {
	bits := 2048
	o := &order{bits: &bits}
	*o.bits = 1024
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
}

func Twice() {
	bits := 2048
	at := &bits
	whence := &at
	**whence = 1536
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1536
}
