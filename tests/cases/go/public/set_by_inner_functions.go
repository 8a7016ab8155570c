package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

func weakened() {
	bits := 4096
	weaken := func() { bits = 512 }
	weaken()
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=512; expect-none: go.public.rsa-generate key_bits=4096
}

func kept() {
	bits := 3072
	weaken := func() { bits := 512; _ = bits }
	weaken()
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=3072; expect-none: go.public.rsa-generate key_bits=512
}
