package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

func inner(old bool) {
	bits := 4096
	if old {
		bits := 512
		rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=512
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096; expect-none: go.public.rsa-generate key_bits=512
	for bits := 1024; old; bits++ {
		old = false
	}
	for _, bits := range []int{768} {
		rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=768
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096; expect-none: go.public.rsa-generate key_bits=768
	if bits = 1536; old {
		bits++
	}
	if bits := 700; bits > 3 {
		rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=700
	}
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1536; expect-none: go.public.rsa-generate key_bits=700
}
