package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

func forward(n int) {
	bits := 4096
	if n < 0 {
		goto small
	}
	goto end
small:
	bits = 1024
end:
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096; expect: go.public.rsa-generate key_bits=1024
}

func never() {
	n, bits := 5, 4096
	if n != 5 {
		goto small
	}
	goto end
small:
	bits = 1024
end:
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096; expect-none: go.public.rsa-generate key_bits=1024
}

func labelled() {
	bits := 1024
outer:
	for i := 0; i < 2; i++ {
		for {
			bits = 2048
			break outer
		}
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=2048
}

func declared() {
	goto on
on:
	bits := 2048
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=2048
}
